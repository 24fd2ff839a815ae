// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.grade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Penalties by rule.
 *
 * <p>Of one rule the heaviest finding counts in full, the next half, the next a quarter, and so on:
 * three hundred apps with the same fault weigh less than two of it, yet one more never weighs less.
 */
final class Penalties {
  /** Units in a point, fine enough for the table's tenths and fifteen halvings. */
  static final long SCALE = 10L << 15;

  private final Map<String, List<Long>> byRule;
  private final long total;

  private Penalties(Map<String, List<Long>> byRule) {
    this.byRule = byRule;
    this.total = byRule.values().stream().mapToLong(Penalties::sum).sum();
  }

  static Penalties of(Collection<Weight> weights, GradeTable table) {
    Map<String, List<Long>> byRule = new HashMap<>();
    for (Weight weight : weights) {
      byRule.computeIfAbsent(weight.rule(), r -> new ArrayList<>()).add(penalty(weight, table));
    }
    byRule.values().forEach(list -> list.sort(Comparator.reverseOrder()));
    return new Penalties(byRule);
  }

  long total() {
    return total;
  }

  /** The total without some of the weights. */
  long without(Collection<Weight> gone, GradeTable table) {
    Map<String, List<Long>> fewer = new HashMap<>();
    for (Weight weight : gone) {
      fewer
          .computeIfAbsent(
              weight.rule(), rule -> new ArrayList<>(byRule.getOrDefault(rule, List.of())))
          .remove(penalty(weight, table));
    }
    long left = total;
    for (Map.Entry<String, List<Long>> rule : fewer.entrySet()) {
      left += sum(rule.getValue()) - sum(byRule.getOrDefault(rule.getKey(), List.of()));
    }
    return left;
  }

  private static Long penalty(Weight weight, GradeTable table) {
    return (long) table.penalty(weight) << 15;
  }

  private static long sum(List<Long> penalties) {
    long sum = 0;
    for (int i = 0; i < Math.min(penalties.size(), Long.SIZE); i++) {
      sum += penalties.get(i) >> i;
    }
    return sum;
  }
}
