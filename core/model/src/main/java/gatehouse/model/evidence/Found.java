// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.evidence;

import java.nio.file.Path;
import java.util.List;

/**
 * Evidence that a collector recognised.
 *
 * @param kind what it is
 * @param path the file, or the folder
 * @param files the files that it is made of, sorted: the file itself, or those files of the folder
 *     that the collector reads; whatever else lies in the folder is left to others
 */
public record Found(EvidenceKind kind, Path path, List<Path> files) {
  public Found {
    files = files.stream().sorted().toList();
  }

  /** A file that is evidence by itself. */
  public static Found file(EvidenceKind kind, Path file) {
    return new Found(kind, file, List.of(file));
  }
}
