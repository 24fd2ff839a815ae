// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.trace;

import gatehouse.evidence.phone.rom.Fingerprint;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.evidence.phone.text.TextForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The text of a trace: of an app that did not answer, a tombstone of native code, or the note that
 * Android's drop box keeps of a crash; each of them compressed, too.
 *
 * @see <a href="https://source.android.com/docs/core/tests/debug/native-crash">tombstones</a>
 */
public final class TraceText {
  private static final int PEEK = 16 << 10;
  private static final int MOST_LINES = 400;
  private static final int LONGEST = 32 << 20;
  private static final int LONGEST_PROTO = 4 << 20;

  private TraceText() {}

  /** Whether a file is a trace, by its beginning. */
  public static boolean isOne(Path file) throws IOException {
    byte[] head = head(file, PEEK);
    boolean proto = head.length > 0 && (head[0] == 0x08 || head[0] == 0x12);
    return isText(plain(head, PEEK))
        || (proto && TombstoneProto.parse(head(file, LONGEST_PROTO)).isPresent());
  }

  private static boolean isText(byte[] head) {
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

  /** The bytes of a trace, up to 32 MB, inflated. */
  static byte[] of(Path file) throws IOException {
    return plain(head(file, LONGEST), LONGEST);
  }

  /** The bytes, inflated when they are compressed, and in the characters of phones. */
  static byte[] plain(byte[] bytes, int most) {
    boolean gzip = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    return TextForm.plain(gzip ? inflate(bytes, most) : bytes);
  }

  /** What can be inflated; where the archive breaks, the text ends. */
  private static byte[] inflate(byte[] bytes, int most) {
    byte[] text = new byte[64 << 10];
    int length = 0;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      for (int n; length < most && (n = in.read(text, length, text.length - length)) >= 0; ) {
        length += n;
        if (length == text.length) {
          text = Arrays.copyOf(text, Math.min(most, 2 * length));
        }
      }
    } catch (IOException e) {
      return Arrays.copyOf(text, length);
    }
    return Arrays.copyOf(text, length);
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
