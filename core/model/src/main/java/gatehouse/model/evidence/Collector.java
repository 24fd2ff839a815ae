// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.evidence;

import gatehouse.model.ArtefactId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads one or more kinds of evidence and turns them into facts.
 *
 * <p>Content is hostile: a collector is bounded in memory and time, and what it cannot read becomes
 * a {@link FactSink#notExamined} with a reason, never an exception. An {@link IOException} says
 * only that the disk itself could not be read.
 */
public interface Collector {
  /**
   * What the file or folder is, when this collector reads it; decided by content, not by name.
   *
   * @throws IOException when the path cannot be read
   */
  Optional<Found> recognise(Path path) throws IOException;

  /**
   * Reads the evidence and hands every fact, and what was and was not examined, to the sink.
   *
   * @param found what {@link #recognise} of this same collector answered
   * @param artefact the digest of what was found, under which its subjects are named
   * @throws IOException when a file cannot be read any more
   */
  void collect(Found found, ArtefactId artefact, FactSink sink) throws IOException;
}
