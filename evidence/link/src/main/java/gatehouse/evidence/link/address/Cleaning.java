// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

import java.util.Set;

/** Takes out what browsers skip, and notes it. */
final class Cleaning {
  private Cleaning() {}

  static String clean(String raw, Set<Oddity> oddities) {
    int start = 0;
    int end = raw.length();
    while (start < end && raw.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && raw.charAt(end - 1) <= ' ') {
      end--;
    }
    if (isPlain(raw, start, end)) {
      return raw.substring(start, end);
    }
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\t' || c == '\n' || c == '\r') {
        oddities.add(Oddity.BROKEN);
      } else if (isTurn(c)) {
        oddities.add(Oddity.TURNED);
      } else if (isInvisible(c) || (isJoiner(c) && isAsciiEnd(out))) {
        oddities.add(Oddity.INVISIBLE);
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static boolean isPlain(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  /** The direction marks of UAX 9. */
  private static boolean isTurn(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** The joiners that Indic scripts and Persian need; between Latin letters they only hide. */
  private static boolean isJoiner(int c) {
    return c == 0x200C || c == 0x200D;
  }

  private static boolean isAsciiEnd(StringBuilder text) {
    return text.isEmpty() || text.charAt(text.length() - 1) < 0x7f;
  }

  /** Controls, format characters, and letters that are drawn as nothing. */
  private static boolean isInvisible(int c) {
    if (isJoiner(c)) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT -> true;
      default -> c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0;
    };
  }
}
