// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.text;

import java.util.Locale;

/**
 * Makes text that came out of evidence harmless to look at.
 *
 * <p>Evidence is hostile: a label can hold terminal commands, turn the direction of writing, or
 * hide letters. What cannot be seen, or acts instead of being seen, is shown as its number: {@code
 * [U+202E]}.
 */
public final class Harmless {
  private static final int MARKS_IN_A_ROW = 3;

  private Harmless() {}

  /** The text on one line, with every control, direction and invisible character made visible. */
  public static String text(String evidence) {
    StringBuilder out = new StringBuilder(evidence.length());
    int marks = 0;
    for (int i = 0; i < evidence.length(); ) {
      int c = evidence.codePointAt(i);
      i += Character.charCount(c);
      marks = isMark(c) ? marks + 1 : 0;
      if (isSpace(c)) {
        out.append(' ');
      } else if (isEmojiStyle(c)) {
        marks--;
      } else if (acts(c) || marks > MARKS_IN_A_ROW) {
        appendNumber(out, c);
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /** The same, with every letter outside of ASCII shown as its number. */
  public static String ascii(String evidence) {
    String text = text(evidence);
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x7f) {
                out.append((char) c);
              } else {
                appendNumber(out, c);
              }
            });
    return out.toString();
  }

  private static boolean isSpace(int c) {
    return c == '\n' || c == '\r' || c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Variation selectors choose between a coloured and a plain picture; terminals miscount them. */
  private static boolean isEmojiStyle(int c) {
    return c >= 0xFE00 && c <= 0xFE0F;
  }

  private static boolean acts(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isInvisibleLetter(c) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    };
  }

  /** Letters and symbols that Unicode draws as nothing: fillers and the empty Braille cell. */
  private static boolean isInvisibleLetter(int c) {
    return c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0;
  }

  private static void appendNumber(StringBuilder out, int c) {
    out.append(String.format(Locale.ROOT, "[U+%04X]", c));
  }
}
