// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.logic.cut.Cut;
import gatehouse.logic.cut.Cutter;
import gatehouse.logic.cut.Fix;
import gatehouse.logic.cut.Goal;
import gatehouse.logic.cut.Problem;
import gatehouse.logic.ground.Propagation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The cheapest fixes for some pairs, not yet in order.
 *
 * @param fixes those that were allowed
 */
record Draft(List<Pair> pairs, List<PossibleFix> fixes, Problem problem, Cut cut) {
  /** About a second, which no home has been seen to need. */
  private static final long EFFORT = 50_000_000;

  static Draft of(
      HomeGraph home, Tolerance tolerance, List<Pair> pairs, List<PossibleFix> allowed) {
    Problem problem =
        new Problem(
            home.grounding(),
            home.given(),
            pairs.stream().map(Draft::goal).toList(),
            allowed.stream().map(fix -> fix(fix, tolerance)).toList());
    return new Draft(List.copyOf(pairs), allowed, problem, Cutter.cut(problem, EFFORT));
  }

  private static Fix fix(PossibleFix fix, Tolerance tolerance) {
    return new Fix(tolerance.cost(fix.spec()), fix.takes(), fix.adds());
  }

  private static Goal goal(Pair pair) {
    BitSet assumed = new BitSet();
    assumed.set(pair.start().atom());
    return new Goal(pair.asset().atom(), assumed);
  }

  /** The minutes that the fixes take, without what else they cost. */
  long minutes() {
    return cut.chosen().stream().mapToLong(fix -> fixes.get(fix).spec().minutes()).sum();
  }

  /**
   * Those of some pairs that the fixes do not close; pairs of one start had better be neighbours.
   */
  List<Pair> left(List<Pair> some, Propagation propagation) {
    List<Pair> left = new ArrayList<>();
    int start = -1;
    for (Pair pair : some) {
      if (pair.start().atom() != start) {
        start = pair.start().atom();
        propagation.run(problem.after(cut.chosen(), goal(pair)));
      }
      if (propagation.holds(pair.asset().atom())) {
        left.add(pair);
      }
    }
    return left;
  }

  /** The conditions that hold for a pair when all fixes but one are made. */
  BitSet without(int fix, Pair pair) {
    BitSet others = (BitSet) cut.chosen().clone();
    others.clear(fix);
    return problem.after(others, goal(pair));
  }
}
