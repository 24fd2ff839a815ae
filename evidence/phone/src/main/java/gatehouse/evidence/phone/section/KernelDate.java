// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.text.Lines;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day on which a kernel was built, from the end of its version: {@code #1 SMP PREEMPT Fri Sep
 * 27 18:40:34 UTC 2019}.
 */
final class KernelDate {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private KernelDate() {}

  static Optional<LocalDate> of(Lines line) {
    String text = line.text(Math.max(0, line.length() - 28), line.length());
    String[] words = text.strip().split(" +", -1);
    if (words.length < 5) {
      return Optional.empty();
    }
    int last = words.length - 1;
    int month = MONTHS.indexOf(words[last - 4]) + 1;
    try {
      int year = Integer.parseInt(words[last]);
      int day = Integer.parseInt(words[last - 3]);
      return year < 2005 || year > 2100
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
