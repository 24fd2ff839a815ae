// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.logic.ground.Propagation;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The plan for random graphs against trying every choice of fixes. */
class CutterProperties {
  private static final int FIXES = 9;
  private static final long EFFORT = 100_000_000;

  @Property(tries = 300)
  void cut_fixesThatTake_isCheapest(@ForAll long seed) {
    check(new RandomProblem(seed, 12, 14, FIXES, false).problem);
  }

  @Property(tries = 300)
  void cut_fixesThatAdd_isCheapest(@ForAll long seed) {
    check(new RandomProblem(seed, 12, 14, FIXES, true).problem);
  }

  @Property(tries = 100)
  void cut_withLittleEffort_saysItsGap(@ForAll long seed) {
    Problem problem = new RandomProblem(seed, 16, 30, 12, false).problem;
    Cut exact = Cutter.cut(problem, EFFORT);
    Cut hasty = Cutter.cut(problem, 2);
    assertThat(hasty.uncut()).isEqualTo(exact.uncut());
    assertThat(exact.isCheapest()).isTrue();
    assertThat(hasty.lowerBound()).isLessThanOrEqualTo(exact.cost());
    assertThat(hasty.cost()).isGreaterThanOrEqualTo(exact.cost());
  }

  private static void check(Problem problem) {
    Cut cut = Cutter.cut(problem, EFFORT);
    List<Goal> goals = cuttable(problem, cut);
    assertThat(cut.cost()).isEqualTo(problem.cost(cut.chosen())).isEqualTo(least(problem, goals));
    assertThat(cut.isCheapest()).isTrue();
    assertThat(cuts(problem, goals, cut.chosen())).isTrue();
    assertThat(cut.reopened()).hasSize(cut.chosen().cardinality()).noneMatch(List::isEmpty);
  }

  /** The goals of the answer; that those left out cannot be cut besides is checked here. */
  private static List<Goal> cuttable(Problem problem, Cut cut) {
    List<Goal> all = problem.goals();
    List<Goal> goals =
        all.stream().filter(goal -> !cut.uncut().contains(all.indexOf(goal))).toList();
    if (!cut.uncut().isEmpty()) {
      assertThat(least(problem, all)).isEqualTo(Long.MAX_VALUE);
    }
    return goals;
  }

  private static long least(Problem problem, List<Goal> goals) {
    long least = Long.MAX_VALUE;
    for (long choice = 0; choice < 1L << problem.fixes().size(); choice++) {
      BitSet chosen = BitSet.valueOf(new long[] {choice});
      if (problem.cost(chosen) < least && cuts(problem, goals, chosen)) {
        least = problem.cost(chosen);
      }
    }
    return least;
  }

  private static boolean cuts(Problem problem, List<Goal> goals, BitSet chosen) {
    var propagation = new Propagation(problem.grounding());
    return goals.stream()
        .noneMatch(goal -> propagation.run(problem.after(chosen, goal)).holds(goal.atom()));
  }
}
