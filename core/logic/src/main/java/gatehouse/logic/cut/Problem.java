// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import gatehouse.logic.ground.Grounding;
import java.util.BitSet;
import java.util.List;

/**
 * Which fixes to choose so that no goal is derivable.
 *
 * @param given the leaves that are given before any fix
 */
public record Problem(Grounding grounding, BitSet given, List<Goal> goals, List<Fix> fixes) {
  public Problem {
    goals = List.copyOf(goals);
    fixes = List.copyOf(fixes);
  }

  /** The leaves that are given for a goal after some fixes, by their numbers. */
  public BitSet after(BitSet chosen, Goal goal) {
    BitSet after = (BitSet) given.clone();
    chosen.stream().forEach(fix -> after.or(fixes.get(fix).adds()));
    after.or(goal.assumed());
    chosen.stream().forEach(fix -> after.andNot(fixes.get(fix).takes()));
    return after;
  }

  /** What some fixes cost together. */
  public long cost(BitSet chosen) {
    return chosen.stream().mapToLong(fix -> fixes.get(fix).cost()).sum();
  }
}
