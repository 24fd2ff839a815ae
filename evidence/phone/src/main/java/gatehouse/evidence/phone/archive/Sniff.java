// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.archive;

import gatehouse.evidence.phone.text.TextForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a file is by its first bytes. */
final class Sniff {
  private static final int PEEK = 8 << 10;

  private static final Pattern BANNER =
      Pattern.compile("== dumpstate: (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d)");

  /** What is wrong with an archive that PowerShell wrote, and what to do. */
  static final String REWRITTEN =
      "Windows PowerShell has rewritten the archive as text and destroyed it; run `adb bugreport"
          + " report.zip` without the sign >";

  private Sniff() {}

  /** The first bytes of a stream, fewer when it breaks off before. */
  static byte[] head(InputStream in) {
    byte[] head = new byte[PEEK];
    int filled = 0;
    try {
      for (int n; filled < PEEK && (n = in.read(head, filled, PEEK - filled)) >= 0; ) {
        filled += n;
      }
    } catch (IOException e) {
      return Arrays.copyOf(head, filled);
    }
    return Arrays.copyOf(head, filled);
  }

  static boolean isZip(byte[] head) {
    return head.length > 4 && head[0] == 'P' && head[1] == 'K' && head[2] <= 8 && head[2] > 0;
  }

  static boolean isGzip(byte[] head) {
    return head.length > 2 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
  }

  /** Whether Windows PowerShell took an archive for text when it wrote it to a file. */
  static boolean isRewrittenZip(byte[] head) {
    return TextForm.of(head).isWide() && isZip(TextForm.plain(head));
  }

  /** When dumpstate wrote this, as its banner says: {@code 2020-01-08 15:30:07}; else empty. */
  static String written(byte[] head) {
    Matcher banner = BANNER.matcher(text(head));
    return banner.find() ? banner.group(1) : "";
  }

  /** Whether this is how dumpstate begins: its banner, or one of its section titles. */
  static boolean isReport(byte[] head) {
    String text = text(head);
    return text.contains("== dumpstate: ")
        || text.contains("Bugreport format version: ")
        || (text.startsWith("------ ") && text.replace("\r", "").contains(") ------\n"));
  }

  private static String text(byte[] head) {
    return new String(TextForm.plain(head), StandardCharsets.ISO_8859_1);
  }
}
