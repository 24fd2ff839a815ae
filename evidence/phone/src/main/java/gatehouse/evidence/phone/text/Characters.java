// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.text;

import java.nio.charset.StandardCharsets;

/** Makes short, printable strings out of bytes of unknown origin. */
public final class Characters {
  private static final int LONGEST = 512;

  private Characters() {}

  /**
   * The text between two offsets, as UTF-8.
   *
   * <p>What is not a character or controls a terminal becomes U+FFFD; beyond 512 bytes it is cut.
   */
  public static String text(byte[] bytes, int from, int to) {
    int length = Math.min(Math.max(to - from, 0), LONGEST);
    boolean plain = true;
    for (int i = from; i < from + length && plain; i++) {
      plain = bytes[i] >= ' ' && bytes[i] < 0x7f;
    }
    return plain
        ? new String(bytes, from, length, StandardCharsets.ISO_8859_1)
        : printable(new String(bytes, from, length, StandardCharsets.UTF_8));
  }

  /** The same for a text that comes from elsewhere. */
  public static String text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return text(bytes, 0, bytes.length);
  }

  private static String printable(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(c -> isHarmless(c) ? c : 0xfffd).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
