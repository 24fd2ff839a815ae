// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.advice;

import java.time.LocalDate;

/** How a product stands with its updates on a day, by the published rule. */
public enum Standing {
  /** No updates any more. */
  ENDED,
  /** Less than two years left. */
  SHORT,
  /** Two years or more. */
  FAIR,
  /** Five years or more. */
  LONG,
  /** The time that was promised at least is over; whether updates still come is not known. */
  PASSED,
  /** Nobody has said until when. */
  UNKNOWN;

  private static final int SHORT_YEARS = 2;
  private static final int LONG_YEARS = 5;

  /** How a promise stands on a day. */
  static Standing of(Promise promise, LocalDate asOf) {
    return switch (promise) {
      case Promise.Ended ended -> ENDED;
      case Promise.Until until -> until.day().isBefore(asOf) ? ENDED : left(until.day(), asOf);
      case Promise.AtLeast least -> least.day().isBefore(asOf) ? PASSED : left(least.day(), asOf);
      case Promise.Seen seen -> UNKNOWN;
      case Promise.Years years -> UNKNOWN;
      case Promise.None none -> UNKNOWN;
    };
  }

  private static Standing left(LocalDate end, LocalDate asOf) {
    if (end.isBefore(asOf.plusYears(SHORT_YEARS))) {
      return SHORT;
    }
    return end.isBefore(asOf.plusYears(LONG_YEARS)) ? FAIR : LONG;
  }
}
