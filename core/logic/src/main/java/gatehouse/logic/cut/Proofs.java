// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import gatehouse.logic.ground.Easiest;
import gatehouse.logic.ground.Propagation;
import gatehouse.logic.ground.Worlds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds proofs of goals that survive a choice of fixes, and says what would break them. Goals go by
 * their positions in the problem.
 */
final class Proofs {
  private final Problem problem;
  private final Propagation propagation;
  private final Worlds worlds;

  /** For each leaf the fixes that take it away. */
  private final BitSet[] takers;

  Proofs(Problem problem) {
    this.problem = problem;
    propagation = new Propagation(problem.grounding());
    worlds = new Worlds(problem.grounding());
    takers = new BitSet[problem.grounding().atoms()];
    for (int fix = 0; fix < problem.fixes().size(); fix++) {
      int number = fix;
      problem.fixes().get(fix).takes().stream().forEach(leaf -> takersOf(leaf).set(number));
    }
  }

  /** Of goals that assume the same, those that rest on nothing that a fix takes away. */
  List<Integer> uncuttable(List<Integer> goals) {
    BitSet given = after(new BitSet(), goals);
    problem.fixes().forEach(fix -> given.andNot(fix.takes()));
    return derivable(goals, given);
  }

  /**
   * The goals that can be derived after some fixes.
   *
   * @param together goals that assume the same side by side
   */
  List<Integer> derivableAfter(List<List<Integer>> together, BitSet chosen) {
    return derivableAfter(together, List.of(chosen)).getFirst();
  }

  /** The same for each of several choices; what they have in common had better be much. */
  List<List<Integer>> derivableAfter(List<List<Integer>> together, List<BitSet> choices) {
    if (choices.isEmpty()) {
      return List.of();
    }
    BitSet usual = problem.after(choices.getFirst());
    List<List<Integer>> derivable = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    worlds.begin(usual);
    for (BitSet chosen : choices) {
      List<Integer> found = new ArrayList<>();
      derivable.add(found);
      BitSet taken = problem.taken(chosen);
      BitSet more = problem.after(chosen);
      BitSet less = (BitSet) usual.clone();
      less.andNot(more);
      more.andNot(usual);
      for (List<Integer> goals : together) {
        BitSet assumed = (BitSet) problem.goals().get(goals.getFirst()).assumed().clone();
        assumed.andNot(taken);
        worlds.take(asked.size(), less);
        worlds.give(asked.size(), more);
        worlds.give(asked.size(), assumed);
        asked.add(new Asked(goals, found));
        if (asked.size() == Worlds.MOST) {
          look(asked);
          asked.clear();
          worlds.again();
        }
      }
    }
    look(asked);
    return derivable;
  }

  /** What is asked in a world: which of these goals can be derived, to be noted there. */
  private record Asked(List<Integer> goals, List<Integer> derivable) {}

  private void look(List<Asked> asked) {
    worlds.run();
    for (int world = 0; world < asked.size(); world++) {
      for (Integer goal : asked.get(world).goals) {
        if ((worlds.where(problem.goals().get(goal).atom()) >>> world & 1) == 1) {
          asked.get(world).derivable.add(goal);
        }
      }
    }
  }

  /**
   * Clauses of proofs that survive a choice, for goals that assume the same. What breaks the proofs
   * of one round is taken away before the next.
   */
  List<Clause> surviving(List<Integer> goals, BitSet chosen) {
    var clauses = new ArrayList<Clause>();
    BitSet given = after(chosen, goals);
    List<Integer> left = derivable(goals, given);
    while (!left.isEmpty()) {
      Easiest easiest = Easiest.of(problem.grounding(), given, this::weight, d -> 0);
      var broken = new BitSet();
      var unbroken = new ArrayList<Integer>();
      for (Integer number : left) {
        Goal goal = problem.goals().get(number);
        Clause clause = clause(easiest.leaves(goal.atom()), goal, chosen);
        clauses.add(clause);
        broken.or(clause.breakers());
        if (clause.breakers().isEmpty()) {
          unbroken.add(number);
        }
      }
      left.removeAll(unbroken);
      broken.stream().forEach(fix -> given.andNot(problem.fixes().get(fix).takes()));
      left = derivable(left, given);
    }
    return clauses;
  }

  private BitSet after(BitSet chosen, List<Integer> goals) {
    return problem.after(chosen, problem.goals().get(goals.getFirst()));
  }

  private List<Integer> derivable(List<Integer> goals, BitSet given) {
    var derivable = new ArrayList<Integer>();
    if (!goals.isEmpty()) {
      propagation.run(given);
      for (Integer goal : goals) {
        if (propagation.holds(problem.goals().get(goal).atom())) {
          derivable.add(goal);
        }
      }
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
