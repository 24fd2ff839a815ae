// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses fixes that satisfy clauses. */
final class Cover {
  private final long[] costs;
  private final Effort effort;

  /**
   * A choice.
   *
   * @param chosen the cheapest that was found, if any
   * @param lowerBound no choice costs less
   * @param isExact whether the search came to its end
   */
  record Answer(Optional<BitSet> chosen, long lowerBound, boolean isExact) {}

  Cover(List<Fix> fixes, Effort effort) {
    costs = fixes.stream().mapToLong(Fix::cost).toArray();
    this.effort = effort;
  }

  /** A choice by what breaks most proofs for its cost; none when that leads nowhere. */
  Optional<BitSet> greedy(List<Clause> clauses) {
    return Greedy.choose(clauses, costs);
  }

  /** The cheapest choice: what shares no fix is solved apart. */
  Answer cheapest(List<Clause> clauses) {
    var chosen = new BitSet();
    long bound = 0;
    boolean exact = true;
    boolean found = true;
    List<List<Clause>> parts = new ArrayList<>(Parts.of(strongest(clauses)));
    parts.sort(Comparator.comparing(List::size)); // what is easy is solved whatever is hard
    for (List<Clause> part : parts) {
      Answer answer = new Search(part, costs, effort).run();
      answer.chosen().ifPresent(chosen::or);
      found &= answer.chosen().isPresent();
      bound += answer.lowerBound();
      exact &= answer.isExact();
    }
    return new Answer(found ? Optional.of(chosen) : Optional.empty(), bound, exact);
  }

  /** The clauses that no other implies, each once. */
  private static List<Clause> strongest(List<Clause> clauses) {
    Set<Clause> different = new LinkedHashSet<>(clauses);
    Map<Integer, List<Clause>> byLeast = new HashMap<>();
    for (Clause clause : different) {
      int least = clause.breakers().nextSetBit(0);
      byLeast.computeIfAbsent(least, fix -> new ArrayList<>()).add(clause);
    }
    return different.stream().filter(clause -> !isImplied(clause, byLeast)).toList();
  }

  /**
   * Whether breaking another proof breaks this one: the least of the other's breakers is then one
   * of its own.
   *
   * @param byLeast all clauses by the least of their breakers, -1 where there is none
   */
  private static boolean isImplied(Clause clause, Map<Integer, List<Clause>> byLeast) {
    BitSet breakers = clause.breakers();
    int least = -1;
    do {
      for (Clause other : byLeast.getOrDefault(least, List.of())) {
        if (other.implies(clause) && !other.equals(clause)) {
          return true;
        }
      }
      least = breakers.nextSetBit(least + 1);
    } while (least >= 0);
    return false;
  }
}
