// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Chooses fixes that satisfy clauses. */
final class Cover {
  private final long[] costs;
  private final int effort;

  /**
   * A choice.
   *
   * @param chosen the cheapest that was found, if any
   * @param lowerBound no choice costs less
   * @param isExact whether the search came to its end
   */
  record Answer(Optional<BitSet> chosen, long lowerBound, boolean isExact) {}

  Cover(List<Fix> fixes, int effort) {
    costs = fixes.stream().mapToLong(Fix::cost).toArray();
    this.effort = effort;
  }

  /** A choice by what breaks most proofs for its cost; none when that leads nowhere. */
  Optional<BitSet> greedy(List<Clause> clauses) {
    var chosen = new BitSet();
    List<Clause> open = open(clauses, chosen);
    while (!open.isEmpty()) {
      int best = best(open);
      if (best < 0) {
        return Optional.empty();
      }
      chosen.set(best);
      open = open(clauses, chosen);
      if (open.stream().anyMatch(clause -> clause.breakers().isEmpty())) {
        return Optional.empty();
      }
    }
    return Optional.of(chosen);
  }

  /** The cheapest choice: what shares no fix is solved apart. */
  Answer cheapest(List<Clause> clauses) {
    var chosen = new BitSet();
    long bound = 0;
    boolean exact = true;
    boolean found = true;
    for (List<Clause> part : Parts.of(strongest(clauses))) {
      Answer answer = new Search(part, costs, effort).run();
      answer.chosen().ifPresent(chosen::or);
      found &= answer.chosen().isPresent();
      bound += answer.lowerBound();
      exact &= answer.isExact();
    }
    return new Answer(found ? Optional.of(chosen) : Optional.empty(), bound, exact);
  }

  private int best(List<Clause> open) {
    int[] broken = new int[costs.length];
    open.forEach(clause -> clause.breakers().stream().forEach(fix -> broken[fix]++));
    int best = -1;
    for (int fix = 0; fix < broken.length; fix++) {
      if (broken[fix] > 0 && (best < 0 || broken[fix] * costs[best] > broken[best] * costs[fix])) {
        best = fix;
      }
    }
    return best;
  }

  private static List<Clause> open(List<Clause> clauses, BitSet chosen) {
    return clauses.stream().filter(clause -> clause.isOpen(chosen)).toList();
  }

  /** The clauses that no other implies. */
  private static List<Clause> strongest(List<Clause> clauses) {
    List<Clause> different = clauses.stream().distinct().toList();
    var strongest = new ArrayList<Clause>();
    for (Clause clause : different) {
      if (different.stream().noneMatch(other -> !other.equals(clause) && other.implies(clause))) {
        strongest.add(clause);
      }
    }
    return strongest;
  }
}
