// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.trace;

import gatehouse.evidence.phone.rom.Fingerprint;
import gatehouse.evidence.phone.text.Lines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of a trace: of an app that did not answer, a tombstone of native code, or the note that
 * Android's drop box keeps of a crash.
 *
 * @see <a href="https://source.android.com/docs/core/tests/debug/native-crash">tombstones</a>
 */
public final class TraceText {
  private static final int PEEK = 16 << 10;
  private static final int MOST_LINES = 400;
  private static final int LONGEST = 32 << 20;

  private TraceText() {}

  /** Whether a file is a trace, by its beginning. */
  public static boolean isOne(Path file) throws IOException {
    byte[] head = head(file, PEEK);
    for (byte b : head) {
      if (b == 0) {
        return false;
      }
    }
    boolean process = false;
    boolean dump = false;
    boolean stars = false;
    Lines line = new Lines(head, head.length, 1);
    for (int i = 0; i < MOST_LINES && line.next(); i++) {
      stars |= line.starts("*** *** ***");
      dump |= line.starts("----- pid ") || line.starts("----- Waiting Channels: pid ");
      process |= line.starts("Process: ") && i < 4;
      if ((dump && line.starts("Cmd line: "))
          || (stars && line.starts("Build fingerprint: "))
          || (process && line.starts("Build: ") && fingerprint(line).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** The text, up to 32 MB. */
  static Lines of(Path file) throws IOException {
    byte[] bytes = head(file, LONGEST);
    return new Lines(bytes, bytes.length, 1);
  }

  /** The system image that a line names as the one that the phone runs. */
  static Optional<Fingerprint> fingerprint(Lines line) {
    if (line.starts("Build fingerprint: '") && line.ends("'")) {
      return Fingerprint.parse(line.text("Build fingerprint: '".length(), line.length() - 1));
    }
    return line.starts("Build: ")
        ? Fingerprint.parse(line.text("Build: ".length()))
        : Optional.empty();
  }

  private static byte[] head(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }
}
