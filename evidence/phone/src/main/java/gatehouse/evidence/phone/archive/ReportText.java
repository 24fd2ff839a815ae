// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The text of a bug report, wherever it was found.
 *
 * @param stream the text; never fails, it ends early instead
 * @param entry the names of the archive entries that lead to it, joined by {@code /}; empty for a
 *     plain file
 * @param written when the phone wrote it, as its banner says; empty when it does not say
 * @param others further bug reports in the same archive, which are not read
 * @param archive what to close with it
 */
public record ReportText(
    BoundedInput stream, String entry, String written, List<String> others, Closeable archive)
    implements Closeable {

  /** The text. */
  public InputStream text() {
    return stream;
  }

  /** The same, in an archive that holds others, and closes with it. */
  ReportText among(List<String> others, Closeable archive) {
    return new ReportText(stream, entry, written, others, archive);
  }

  /** Why the text ended before its end, in words; empty when it did not. */
  public String flaw() {
    return stream.flaw();
  }

  @Override
  public void close() throws IOException {
    stream.close();
    archive.close();
  }
}
