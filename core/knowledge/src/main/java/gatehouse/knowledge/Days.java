// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads days, {@code 2026-11-21}, without the machinery of formatters: packs hold thousands. */
final class Days {
  private static final int LENGTH = 10;

  private Days() {}

  /**
   * The day in a text.
   *
   * @throws DateTimeException when it is not of this form or there is no such day
   */
  static LocalDate parse(String text) {
    if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new DateTimeException("not of the form 2026-11-21");
    }
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("not of the form 2026-11-21");
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
