// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The whole list of leaked passwords as it is published: a folder of files named by the first five
 * digits with lines {@code SUFFIX:COUNT}, or one file in the order of its hashes with lines {@code
 * HASH:COUNT}.
 *
 * @see <a href="https://haveibeenpwned.com/API/v3#PwnedPasswords">Have I Been Pwned: Pwned
 *     Passwords</a>
 */
public interface Corpus extends LeakCheck {
  /** Either of the two. */
  static Corpus at(Path path) throws IOException {
    return Files.isDirectory(path) ? new PrefixFolder(path) : new SortedFile(path);
  }

  /** About how many passwords it has. */
  long expected() throws IOException;

  /** Hands on the first 64 bits of every hash, in order; answers how many lines were no hashes. */
  long each(HashLines.Keys keys) throws IOException;

  /**
   * Builds a filter of it.
   *
   * @param file must not be there yet
   * @return how many passwords the filter has
   */
  default long build(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new IOException("there is a file already: " + file);
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (FilterWriter writer = new FilterWriter(part, expected())) {
      long odd = each(writer::add);
      if (odd > 0) {
        throw new IOException("%d lines are no hashes".formatted(odd));
      }
      return writer.finish(file);
    }
  }
}
