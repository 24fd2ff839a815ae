// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import java.util.BitSet;
import java.util.List;

/**
 * Fixes that cut every goal that fixes can cut.
 *
 * @param chosen numbers of the fixes
 * @param lowerBound no choice that cuts the same goals costs less; equal to the cost when the
 *     choice is proved to be the cheapest
 * @param uncut positions of goals that no choice of fixes cuts
 * @param reopened for each chosen fix, in order, the positions of goals that are derivable again
 *     without it; never empty
 */
public record Cut(
    BitSet chosen, long cost, long lowerBound, List<Integer> uncut, List<List<Integer>> reopened) {
  public Cut {
    uncut = List.copyOf(uncut);
    reopened = reopened.stream().map(List::copyOf).toList();
  }

  /** Whether no cheaper choice exists. */
  public boolean isCheapest() {
    return lowerBound == cost;
  }
}
