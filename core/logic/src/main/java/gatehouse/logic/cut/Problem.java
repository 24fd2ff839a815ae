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
    BitSet after = (BitSet) goal.assumed().clone();
    after.andNot(taken(chosen));
    after.or(after(chosen));
    return after;
  }

  /** The leaves that are given for every goal after some fixes. */
  BitSet after(BitSet chosen) {
    BitSet after = (BitSet) given.clone();
    for (int fix = chosen.nextSetBit(0); fix >= 0; fix = chosen.nextSetBit(fix + 1)) {
      after.or(fixes.get(fix).adds());
    }
    after.andNot(taken(chosen));
    return after;
  }

  /** The leaves that some fixes take away, even where others add them. */
  BitSet taken(BitSet chosen) {
    var taken = new BitSet();
    for (int fix = chosen.nextSetBit(0); fix >= 0; fix = chosen.nextSetBit(fix + 1)) {
      taken.or(fixes.get(fix).takes());
    }
    return taken;
  }

  /** What some fixes cost together. */
  public long cost(BitSet chosen) {
    return chosen.stream().mapToLong(fix -> fixes.get(fix).cost()).sum();
  }
}
