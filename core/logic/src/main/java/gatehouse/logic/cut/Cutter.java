// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the cheapest fixes by implicit hitting sets (Chandrasekaran and others 2013): proofs that a
 * choice leaves whole become clauses, the cheapest choice that satisfies all clauses is tried next,
 * and one that leaves no proof whole is the cheapest of all.
 */
public final class Cutter {
  private final Problem problem;
  private final Proofs proofs;
  private final Cover cover;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Integer> goals = new ArrayList<>();
  private final List<Integer> uncut = new ArrayList<>();

  /** The goals, those that assume the same side by side. */
  private List<List<Integer>> together = List.of();

  private Cutter(Problem problem, Effort effort) {
    this.problem = problem;
    proofs = new Proofs(problem);
    cover = new Cover(problem.fixes(), effort);
  }

  /**
   * Solves a problem. Where fixes that add something cut some goals only at the price of others,
   * goals that stand later give way.
   *
   * @param effort how many proofs the searches may look at, all together, before they settle for an
   *     answer with a gap; some 50 million a second
   */
  public static Cut cut(Problem problem, long effort) {
    return new Cutter(problem, new Effort(effort)).cut();
  }

  private Cut cut() {
    leaveOutUncuttable();
    together = together(goals);
    Optional<Cut> cut = solve();
    while (cut.isEmpty()) {
      uncut.add(goals.removeLast());
      together = together(goals);
      clauses.clear();
      cut = solve();
    }
    return cut.get();
  }

  private void leaveOutUncuttable() {
    var never = new HashSet<Integer>();
    List<Integer> all = IntStream.range(0, problem.goals().size()).boxed().toList();
    together(all).forEach(some -> never.addAll(proofs.uncuttable(some)));
    all.forEach(goal -> (never.contains(goal) ? uncut : goals).add(goal));
  }

  /** The cheapest choice, or nothing when no choice cuts all goals that are left. */
  private Optional<Cut> solve() {
    Optional<BitSet> best = greedy();
    while (true) {
      Cover.Answer answer = cover.cheapest(clauses);
      if (answer.chosen().isEmpty()) {
        return answer.isExact() ? Optional.empty() : best.map(b -> answer(b, answer.lowerBound()));
      }
      BitSet chosen = answer.chosen().get();
      boolean reached = best.isPresent() && problem.cost(best.get()) <= answer.lowerBound();
      if (reached) {
        return best.map(b -> answer(b, problem.cost(b)));
      }
      if (!learn(chosen)) {
        return Optional.of(answer(cheaper(best, trimmed(chosen)), answer.lowerBound()));
      }
      if (!answer.isExact()) {
        return best.map(b -> answer(b, answer.lowerBound()));
      }
    }
  }

  /** Some choice that cuts all goals, and the clauses of the proofs met on the way. */
  private Optional<BitSet> greedy() {
    Optional<BitSet> chosen = cover.greedy(clauses);
    while (chosen.isPresent() && learn(chosen.get())) {
      chosen = cover.greedy(clauses);
    }
    return chosen.map(this::trimmed);
  }

  /** Adds clauses for the proofs that a choice leaves whole; false when it leaves none. */
  private boolean learn(BitSet chosen) {
    Set<Integer> open = Set.copyOf(proofs.derivableAfter(together, chosen));
    for (List<Integer> some : together) {
      if (some.stream().anyMatch(open::contains)) {
        clauses.addAll(proofs.surviving(some, chosen));
      }
    }
    return !open.isEmpty();
  }

  /** Goals that assume the same side by side. */
  private List<List<Integer>> together(List<Integer> some) {
    Map<BitSet, List<Integer>> together =
        some.stream()
            .collect(
                groupingBy(
                    goal -> problem.goals().get(goal).assumed(), LinkedHashMap::new, toList()));
    return List.copyOf(together.values());
  }

  /** A choice without the fixes that it does not need, the dearest left out first. */
  private BitSet trimmed(BitSet chosen) {
    BitSet trimmed = (BitSet) chosen.clone();
    Comparator<Integer> dearest = Comparator.comparing(fix -> -problem.fixes().get(fix).cost());
    for (int fix : chosen.stream().boxed().sorted(dearest).toList()) {
      trimmed.clear(fix);
      boolean needed =
          clauses.stream().anyMatch(clause -> clause.isOpen(trimmed))
              || !proofs.derivableAfter(together, trimmed).isEmpty();
      trimmed.set(fix, needed);
    }
    return trimmed;
  }

  private BitSet cheaper(Optional<BitSet> best, BitSet other) {
    return best.filter(b -> problem.cost(b) <= problem.cost(other)).orElse(other);
  }

  private Cut answer(BitSet chosen, long lowerBound) {
    List<BitSet> without = new ArrayList<>();
    for (int fix = chosen.nextSetBit(0); fix >= 0; fix = chosen.nextSetBit(fix + 1)) {
      BitSet rest = (BitSet) chosen.clone();
      rest.clear(fix);
      without.add(rest);
    }
    List<List<Integer>> reopened =
        proofs.derivableAfter(together, without).stream()
            .map(goals -> goals.stream().sorted().toList())
            .toList();
    long cost = problem.cost(chosen);
    return new Cut(chosen, cost, Math.min(cost, lowerBound), uncut, reopened);
  }
}
