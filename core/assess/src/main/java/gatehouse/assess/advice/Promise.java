// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.advice;

import java.time.LocalDate;
import java.util.Optional;

/** What is known of how long a product gets security updates. */
public sealed interface Promise {
  /** They end after this day; {@code month} is true when only the month was said. */
  record Until(LocalDate day, boolean month) implements Promise {}

  /** They do not end before this day; they may go on. */
  record AtLeast(LocalDate day) implements Promise {}

  /** They still came on this day, and nobody has said until when. */
  record Seen(LocalDate day) implements Promise {}

  /** They ended, nobody has said when. */
  record Ended() implements Promise {}

  /** So many years from a day that differs from home to home. */
  record Years(int years, Start start) implements Promise {}

  /** Nothing was found. */
  record None() implements Promise {}

  /** The day that years are counted from. */
  enum Start {
    /** The day on which it was bought. */
    PURCHASE,
    /** The day on which the maker last sold it as new. */
    LAST_SALE
  }

  /** The day that can be counted with: the end, or the least end. */
  default Optional<LocalDate> end() {
    return switch (this) {
      case Until until -> Optional.of(until.day());
      case AtLeast least -> Optional.of(least.day());
      case Seen seen -> Optional.empty();
      case Ended ended -> Optional.empty();
      case Years years -> Optional.empty();
      case None none -> Optional.empty();
    };
  }
}
