// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Locale;

/**
 * Writes links so that nobody clicks them by accident and nothing in them hides.
 *
 * <p>Dots, colons, at signs and brackets stand in brackets; what cannot be seen stands as its
 * number. {@link #undo} gives back the very same text.
 */
public final class Defang {
  private static final String ACTIVE = ".:@[]";

  private Defang() {}

  /** {@code https://mi.com/a} becomes {@code https[:]//mi[.]com/a}. */
  public static String of(String link) {
    StringBuilder out = new StringBuilder(link.length() + 16);
    for (int i = 0; i < link.length(); ) {
      int c = link.codePointAt(i);
      i += Character.charCount(c);
      if (ACTIVE.indexOf(c) >= 0) {
        out.append('[').append((char) c).append(']');
      } else if (isUnseen(c)) {
        out.append(String.format(Locale.ROOT, "[U+%04X]", c));
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /** The text that was defanged. */
  public static String undo(String shown) {
    StringBuilder out = new StringBuilder(shown.length());
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if (c != '[' || i + 2 >= shown.length()) {
        out.append(c);
        continue;
      }
      int end = shown.indexOf(']', i + 2);
      String inside = end < 0 ? "" : shown.substring(i + 1, end);
      if (inside.matches("U\\+(10|[0-9A-F])?[0-9A-F]{4}")) {
        out.appendCodePoint(Integer.parseInt(inside.substring(2), 16));
        i = end;
      } else if (shown.charAt(i + 2) == ']') {
        out.append(shown.charAt(i + 1));
        i += 2;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isUnseen(int c) {
    if (c >= ' ' && c < 0x7f) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          true;
      default ->
          UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT) || c == 0x2800;
    };
  }
}
