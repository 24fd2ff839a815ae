// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

/** How many letters a script has to choose from. */
final class Script {
  private static final int LATIN = 26;
  private static final int CYRILLIC = 33;
  private static final int DEVANAGARI = 50;
  private static final int OTHER = 40;
  private static final int IDEOGRAPHS = 500;
  private static final char FIRST_IDEOGRAPH = 0x2e80;

  private Script() {}

  /** The letters of the script of a plain character; 0 when it is no letter. */
  static int letters(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' ? LATIN : 0;
    }
    if (c >= 0x400 && c < 0x530) {
      return CYRILLIC;
    }
    if (c >= 0x900 && c < 0x980) {
      return DEVANAGARI;
    }
    if (c >= FIRST_IDEOGRAPH) {
      return Character.isLetter(c) ? IDEOGRAPHS : OTHER;
    }
    return OTHER;
  }
}
