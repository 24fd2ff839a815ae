// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

/**
 * A way of reading a password, each with how many times later attackers try it.
 *
 * <p>{@code OTHER_KEYS} is what the same keys give on the other of two layouts: {@code ghbdtn} for
 * {@code привет}, {@code зфыыцщкв} for {@code password}.
 */
enum Reading {
  FORWARDS(1),
  BACKWARDS(2),
  OTHER_KEYS(2);

  private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
  private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю";
  private static final String LATIN_SHIFTED = "~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
  private static final int TABLE = 0x460;
  private static final char[] OTHER = other();

  private final int surcharge;

  Reading(int surcharge) {
    this.surcharge = surcharge;
  }

  int surcharge() {
    return surcharge;
  }

  /** The characters of the reading; 0 where it has none. */
  char[] of(char[] password) {
    char[] read = new char[password.length];
    for (int i = 0; i < read.length; i++) {
      char c = password[i];
      switch (this) {
        case FORWARDS -> read[i] = c;
        case BACKWARDS -> read[read.length - 1 - i] = c;
        case OTHER_KEYS -> read[i] = c < TABLE ? OTHER[c] : 0;
      }
    }
    return read;
  }

  /** Where in the password a stretch of the reading begins. */
  int from(char[] password, int start, int length) {
    return this == BACKWARDS ? password.length - start - length : start;
  }

  private static char[] other() {
    char[] other = new char[TABLE];
    for (int i = 0; i < LATIN.length(); i++) {
      char russian = RUSSIAN.charAt(i);
      other[LATIN.charAt(i)] = russian;
      other[LATIN_SHIFTED.charAt(i)] = Character.toUpperCase(russian);
      other[russian] = LATIN.charAt(i);
      other[Character.toUpperCase(russian)] = Character.toUpperCase(LATIN.charAt(i));
    }
    return other;
  }
}
