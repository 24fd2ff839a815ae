// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.text.Normalizer;

/** What characters stand for: their plain letters, and the letters they are written in place of. */
final class Letters {
  private static final int FOLDED_UP_TO = 0x1eff;
  private static final char[] PLAIN = plain();

  private Letters() {}

  /**
   * The lower-case letter without accents, for Latin scripts and Devanagari; other characters in
   * lower case.
   */
  static char plain(char c) {
    return c <= FOLDED_UP_TO ? PLAIN[c] : Character.toLowerCase(c);
  }

  /**
   * True for a sign that only changes the letter before: an accent of its own, a nukta, a joiner.
   */
  static boolean isMark(char c) {
    return (c >= 0x300 && c < 0x370) || c == 0x93c || c == 0x200c || c == 0x200d;
  }

  /** The letters that people mean by this character, most likely first. */
  static String meant(char c) {
    return switch (c) {
      case '0' -> "o";
      case '1' -> "il";
      case '2' -> "z";
      case '3' -> "e";
      case '4' -> "a";
      case '5' -> "s";
      case '6' -> "gb";
      case '7' -> "t";
      case '8' -> "b";
      case '9' -> "g";
      case '@' -> "a";
      case '$' -> "s";
      case '!' -> "il";
      case '|' -> "li";
      case '+' -> "t";
      case '(' -> "c";
      case '%' -> "x";
      default -> "";
    };
  }

  /** Worked out once for every character, so that no password passes through a string. */
  private static char[] plain() {
    char[] plain = new char[FOLDED_UP_TO + 1];
    for (char c = 0; c <= FOLDED_UP_TO; c++) {
      boolean taken = c < 0x250 || c >= 0x1e00 || (c >= 0x900 && c < 0x980);
      String apart =
          taken ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD) : String.valueOf(c);
      plain[c] = Character.toLowerCase(apart.charAt(0));
    }
    plain['đ'] = 'd';
    plain['Đ'] = 'd';
    plain['ı'] = 'i';
    plain['ß'] = 's';
    plain['ё'] = 'е';
    plain['Ё'] = 'е';
    plain['ँ'] = 'ं';
    return plain;
  }
}
