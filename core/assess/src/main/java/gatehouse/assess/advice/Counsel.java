// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one product on a day.
 *
 * @param lag how late its maker's patches were; none when nobody counted
 * @param collected what it collects; empty when nothing is known, which is not the same as nothing
 */
public record Counsel(
    Product product,
    LocalDate asOf,
    Standing standing,
    Holes holes,
    Optional<PatchLag> lag,
    List<Collected> collected) {
  public Counsel {
    collected = List.copyOf(collected);
  }

  /** Whole months of updates left, at least; none when the end is not known or over. */
  public Optional<Long> monthsLeft() {
    return product
        .promise()
        .end()
        .filter(day -> !day.isBefore(asOf))
        .map(day -> ChronoUnit.MONTHS.between(asOf, day));
  }
}
