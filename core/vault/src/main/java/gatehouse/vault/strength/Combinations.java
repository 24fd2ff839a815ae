// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

/** Counts in how many ways a thing can be varied. */
final class Combinations {
  private Combinations() {}

  /** How many ways there are to choose. */
  static double choose(int of, int chosen) {
    if (chosen > of) {
      return 0;
    }
    double ways = 1;
    for (int i = 1; i <= chosen; i++) {
      ways = ways * (of - chosen + i) / i;
    }
    return ways;
  }

  /** Guesses for which of a word's letters are capitals. */
  static double capitals(char[] password, int from, int to) {
    int upper = 0;
    int lower = 0;
    for (int i = from; i < to; i++) {
      if (Character.isUpperCase(password[i])) {
        upper++;
      } else if (Character.isLowerCase(password[i])) {
        lower++;
      }
    }
    if (upper == 0) {
      return 1;
    }
    boolean edge = Character.isUpperCase(password[from]) || Character.isUpperCase(password[to - 1]);
    return lower == 0 || (upper == 1 && edge) ? 2 : mixed(upper, lower);
  }

  /** Guesses for which of the characters are of the rarer sort, when both sorts are there. */
  static double mixed(int one, int other) {
    double ways = 0;
    for (int i = 1; i <= Math.min(one, other); i++) {
      ways += choose(one + other, i);
    }
    return Math.max(2, ways);
  }
}
