// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.Collection;

/**
 * What it costs to guess characters one by one.
 *
 * <p>A letter that often follows the one before costs little, because attackers try what looks like
 * a language first (Markov order); no letter costs more than blind guessing. Learned from the words
 * of the dictionaries.
 */
final class Characters {
  private static final int LETTERS = 26;
  private static final double CHEAPEST_LETTER = 4;
  private static final double DIGIT = 10;
  private static final double SIGN = 32;
  private static final double OTHER_SCRIPT = 40;
  private static final double CAPITAL = 3;

  private final double[] log10 = new double[LETTERS * LETTERS];

  Characters(Collection<String> words) {
    int[] pairs = new int[LETTERS * LETTERS];
    int[] firsts = new int[LETTERS];
    for (String word : words) {
      for (int i = 1; i < word.length(); i++) {
        int one = letter(word.charAt(i - 1));
        int two = letter(word.charAt(i));
        if (one >= 0 && two >= 0) {
          pairs[one * LETTERS + two]++;
          firsts[one]++;
        }
      }
    }
    for (int pair = 0; pair < pairs.length; pair++) {
      double cost = (firsts[pair / LETTERS] + (double) LETTERS) / (pairs[pair] + 1);
      log10[pair] = Math.log10(Math.clamp(cost, CHEAPEST_LETTER, LETTERS));
    }
  }

  /** For each prefix of the password, the cost of its characters as a power of ten. */
  double[] prefixes(char[] password) {
    double[] sums = new double[password.length + 1];
    for (int i = 0; i < password.length; i++) {
      sums[i + 1] = sums[i] + cost(i == 0 ? '\0' : password[i - 1], password[i]);
    }
    return sums;
  }

  private double cost(char before, char c) {
    int letter = letter(c);
    if (letter >= 0) {
      int previous = letter(before);
      double plain = previous >= 0 ? log10[previous * LETTERS + letter] : Math.log10(LETTERS);
      return Character.isUpperCase(c) ? plain + Math.log10(CAPITAL) : plain;
    }
    if (c >= '0' && c <= '9') {
      return Math.log10(DIGIT);
    }
    return Math.log10(c < 0x80 ? SIGN : OTHER_SCRIPT);
  }

  /** 0 to 25, or -1 when it is no Latin letter. */
  private static int letter(char c) {
    char plain = Letters.plain(c);
    return plain >= 'a' && plain <= 'z' ? plain - 'a' : -1;
  }
}
