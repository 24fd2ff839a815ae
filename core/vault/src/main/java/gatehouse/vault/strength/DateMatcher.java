// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.List;

/** Finds dates, with or without signs between their parts, and years alone. */
record DateMatcher() implements Matcher {
  /** The year that most years in passwords are near to. */
  private static final int NOW = 2026;

  private static final int LEAST_YEARS = 20;
  private static final int DAYS = 365;
  private static final int SEPARATORS = 4;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2049;

  /** Lengths of the parts: the year first, the year last, or day and month without a year. */
  private static final int[][] SHAPES = {
    {4, 2, 2}, {4, 1, 2}, {4, 2, 1}, {4, 1, 1}, {2, 2, 4}, {1, 2, 4}, {2, 1, 4}, {1, 1, 4},
    {2, 2, 2}, {1, 2, 2}, {2, 1, 2},
  };

  @Override
  public void find(char[] password, List<Match> found) {
    for (int from = 0; from < password.length; from++) {
      if (isDigit(password[from])) {
        year(password, from, found);
        dayAndMonth(password, from, found);
        for (int[] shape : SHAPES) {
          date(password, from, shape, '\0', found);
          int sign = from + shape[0];
          if (sign < password.length && "-/. _".indexOf(password[sign]) >= 0) {
            date(password, from, shape, password[sign], found);
          }
        }
      }
    }
  }

  private static void year(char[] password, int from, List<Match> found) {
    int year = number(password, from, 4);
    if (year >= FIRST_YEAR && year <= LAST_YEAR) {
      found.add(new Match(from, from + 4, PartKind.YEAR, years(year)));
    }
  }

  private static void dayAndMonth(char[] password, int from, List<Match> found) {
    if (isDay(number(password, from, 2), number(password, from + 2, 2))) {
      found.add(new Match(from, from + 4, PartKind.DATE, 2 * DAYS));
    }
  }

  /** With {@code sign} 0, the parts stand side by side. */
  private static void date(char[] password, int from, int[] shape, char sign, List<Match> found) {
    int gap = sign == '\0' ? 0 : 1;
    int second = from + shape[0] + gap;
    int third = second + shape[1] + gap;
    int to = third + shape[2];
    if (to > password.length || (gap == 1 && password[third - 1] != sign)) {
      return;
    }
    int one = number(password, from, shape[0]);
    int two = number(password, second, shape[1]);
    int three = number(password, third, shape[2]);
    int best = Integer.MAX_VALUE;
    if (shape[0] == 4 || shape[2] == 2) {
      best = Math.min(best, yearsOf(one, shape[0], two, three));
    }
    if (shape[0] != 4) {
      best = Math.min(best, yearsOf(three, shape[2], one, two));
    }
    if (best != Integer.MAX_VALUE) {
      double guesses = (double) best * DAYS * (gap == 0 ? 1 : SEPARATORS);
      found.add(new Match(from, to, PartKind.DATE, guesses));
    }
  }

  private static int yearsOf(int year, int digits, int one, int two) {
    int whole = digits == 4 || year < 0 ? year : year > NOW % 100 ? 1900 + year : 2000 + year;
    boolean valid = digits != 1 && whole >= FIRST_YEAR && whole <= LAST_YEAR && isDay(one, two);
    return valid ? years(whole) : Integer.MAX_VALUE;
  }

  private static boolean isDay(int one, int other) {
    return (in(one, 31) && in(other, 12)) || (in(one, 12) && in(other, 31));
  }

  private static boolean in(int number, int last) {
    return number >= 1 && number <= last;
  }

  private static int years(int year) {
    return Math.max(LEAST_YEARS, Math.abs(NOW - year));
  }

  /** The number of so many digits, or -1. */
  private static int number(char[] password, int from, int digits) {
    if (from + digits > password.length) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      if (!isDigit(password[i])) {
        return -1;
      }
      number = 10 * number + password[i] - '0';
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
