// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import gatehouse.logic.ground.Easiest;
import gatehouse.logic.ground.Propagation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds proofs of goals that survive a choice of fixes, and says what would break them. */
final class Proofs {
  private final Problem problem;
  private final Propagation propagation;

  /** For each leaf the fixes that take it away. */
  private final BitSet[] takers;

  Proofs(Problem problem) {
    this.problem = problem;
    propagation = new Propagation(problem.grounding());
    takers = new BitSet[problem.grounding().atoms()];
    for (int fix = 0; fix < problem.fixes().size(); fix++) {
      int number = fix;
      problem.fixes().get(fix).takes().stream().forEach(leaf -> takersOf(leaf).set(number));
    }
  }

  /** Of goals that assume the same, those that rest on nothing that a fix takes away. */
  List<Goal> uncuttable(List<Goal> goals) {
    BitSet given = problem.after(new BitSet(), goals.getFirst());
    problem.fixes().forEach(fix -> given.andNot(fix.takes()));
    return derivable(goals, given);
  }

  /** Of goals that assume the same, those that can be derived after some fixes. */
  List<Goal> derivableAfter(List<Goal> goals, BitSet chosen) {
    return derivable(goals, problem.after(chosen, goals.getFirst()));
  }

  /**
   * Clauses of proofs that survive a choice, for goals that assume the same. What breaks the proofs
   * of one round is taken away before the next.
   */
  List<Clause> surviving(List<Goal> goals, BitSet chosen) {
    var clauses = new ArrayList<Clause>();
    BitSet given = problem.after(chosen, goals.getFirst());
    List<Goal> left = derivable(goals, given);
    while (!left.isEmpty()) {
      Easiest easiest = Easiest.of(problem.grounding(), given, this::weight, d -> 0);
      var broken = new BitSet();
      var unbroken = new ArrayList<Goal>();
      for (Goal goal : left) {
        Clause clause = clause(easiest.leaves(goal.atom()), goal, chosen);
        clauses.add(clause);
        broken.or(clause.breakers());
        if (clause.breakers().isEmpty()) {
          unbroken.add(goal);
        }
      }
      left.removeAll(unbroken);
      broken.stream().forEach(fix -> given.andNot(problem.fixes().get(fix).takes()));
      left = derivable(left, given);
    }
    return clauses;
  }

  private List<Goal> derivable(List<Goal> goals, BitSet given) {
    var derivable = new ArrayList<Goal>();
    if (!goals.isEmpty()) {
      propagation.run(given);
      goals.stream().filter(goal -> propagation.holds(goal.atom())).forEach(derivable::add);
    }
    return derivable;
  }

  /** What few fixes touch makes the strongest clause. */
  private long weight(int leaf) {
    BitSet of = takers[leaf];
    return of == null ? 0 : of.cardinality();
  }

  private Clause clause(BitSet leaves, Goal goal, BitSet chosen) {
    var breakers = new BitSet();
    var adders = new BitSet();
    for (int leaf = leaves.nextSetBit(0); leaf >= 0; leaf = leaves.nextSetBit(leaf + 1)) {
      BitSet of = takers[leaf];
      if (of != null) {
        breakers.or(of);
      }
      if (!problem.given().get(leaf) && !goal.assumed().get(leaf)) {
        adders.set(adder(leaf, chosen));
      }
    }
    return new Clause(breakers, adders);
  }

  private int adder(int leaf, BitSet chosen) {
    return chosen.stream()
        .filter(fix -> problem.fixes().get(fix).adds().get(leaf))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a leaf that nobody gives: " + leaf));
  }

  private BitSet takersOf(int leaf) {
    BitSet of = takers[leaf];
    if (of == null) {
      of = new BitSet();
      takers[leaf] = of;
    }
    return of;
  }
}
