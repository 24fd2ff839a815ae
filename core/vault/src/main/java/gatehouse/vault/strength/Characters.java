// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.Arrays;
import java.util.Collection;

/**
 * What it costs to guess characters one by one.
 *
 * <p>A letter that often follows those before costs little, because attackers try what looks like a
 * language first (Markov order); no letter costs more than blind guessing. Learned from the words
 * of the dictionaries.
 */
final class Characters {
  private static final double CHEAPEST_LETTER = Math.log10(1.6);
  private static final double DIGIT = Math.log10(10);
  private static final double SIGN = Math.log10(32);
  private static final double CAPITAL = Math.log10(3);

  /** After so many letters a stretch is held for a word, if it looks like one. */
  private static final int TELLING = 2;

  /**
   * Attackers have longer lists of words than ours: what looks much like a word probably is one.
   */
  private static final double WORDLIKE = 3;

  private final LetterModel model;

  Characters(Collection<String> words) {
    model = new LetterModel(words);
  }

  /**
   * For each prefix of the password as it is read, the cost of its characters as a power of ten;
   * what the reading has no character for costs what it costs as it is.
   */
  double[] prefixes(char[] password, Reading reading) {
    double[] sums = new double[password.length + 1];
    char[] plain = reading.of(password);
    int word = 0;
    for (int i = 0; i < password.length; i++) {
      char c = plain[i] == 0 ? password[i] : plain[i];
      plain[i] = Letters.plain(c);
      boolean capital = Character.isUpperCase(c);
      int letters = Script.letters(plain[i]);
      if (letters == 0) {
        word = i + 1;
      } else if (capital && i > 0 && Character.isLowerCase(password[i - 1])) {
        word = i;
      }
      double cost = letters == 0 ? sign(plain[i]) : letter(plain, word, i, letters);
      sums[i + 1] = sums[i] + cost + (capital ? CAPITAL : 0);
    }
    Arrays.fill(plain, '\0');
    return sums;
  }

  private double letter(char[] plain, int word, int at, int letters) {
    double blind = Math.log10(letters);
    double likely = Math.min(1, -Math.log10(model.chance(plain, word, at + 1, letters)) / blind);
    double cost = at - word < TELLING ? likely : Math.pow(likely, WORDLIKE);
    return Math.max(CHEAPEST_LETTER, blind * cost);
  }

  private static double sign(char c) {
    return c >= '0' && c <= '9' ? DIGIT : SIGN;
  }
}
