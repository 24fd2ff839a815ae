// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import java.util.List;

/**
 * The cheapest fixes after which nobody gets what they must not.
 *
 * @param fixes in the order in which each next one gains most
 * @param cost in minutes, what is missed and money counted in
 * @param lowerBound no other choice costs less; equal to the cost when that is proved
 * @param closed what nobody gets any more
 * @param open what no fix that is known and allowed prevents
 * @param postponed what could be prevented, but not in the time that there is
 */
public record Plan(
    List<PlannedFix> fixes,
    long cost,
    long lowerBound,
    List<Pair> closed,
    List<Pair> open,
    List<Pair> postponed) {
  public Plan {
    fixes = List.copyOf(fixes);
    closed = List.copyOf(closed);
    open = List.copyOf(open);
    postponed = List.copyOf(postponed);
  }

  /** The minutes of work that all of it takes. */
  public long minutes() {
    return fixes.stream().mapToLong(fix -> fix.fix().spec().minutes()).sum();
  }

  /** Whether no cheaper choice exists. */
  public boolean isCheapest() {
    return cost == lowerBound;
  }

  /**
   * A fix of a plan.
   *
   * @param closes what it closes when it is made in this order
   * @param reopened a way that opens again when it alone is left out
   */
  public record PlannedFix(PossibleFix fix, long cost, List<Pair> closes, Route reopened) {
    public PlannedFix {
      closes = List.copyOf(closes);
    }
  }
}
