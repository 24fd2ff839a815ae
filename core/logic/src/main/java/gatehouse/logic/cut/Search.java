// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound over one part. It branches on the clause with the fewest fixes left; the bound
 * is a feasible price for each clause, such that no fix is overcharged (dual ascent).
 */
final class Search {
  private static final long IMPOSSIBLE = Long.MAX_VALUE;

  private final Clause[] clauses;
  private final long[] costs;
  private final long[] left;
  private final BitSet chosen = new BitSet();
  private final BitSet refused = new BitSet();
  private @Nullable BitSet best;
  private long bestCost = IMPOSSIBLE;
  private long cost;
  private final Effort effort;

  Search(List<Clause> clauses, long[] costs, Effort effort) {
    this.clauses =
        clauses.stream()
            .sorted(Comparator.comparing(clause -> clause.breakers().cardinality()))
            .toArray(Clause[]::new);
    this.costs = costs;
    this.effort = effort;
    left = new long[costs.length];
  }

  Cover.Answer run() {
    long root = price();
    branch();
    boolean exact = !effort.isSpent();
    long bound = exact ? (best == null ? 0 : bestCost) : Math.min(root, bestCost);
    return new Cover.Answer(Optional.ofNullable(best), bound, exact);
  }

  private void branch() {
    if (!effort.spend(2L * clauses.length)) {
      return;
    }
    long price = price();
    if (price == IMPOSSIBLE || cost + price >= bestCost) {
      return;
    }
    Clause narrow = narrowest();
    if (narrow == null) {
      best = (BitSet) chosen.clone();
      bestCost = cost;
      return;
    }
    BitSet free = free(narrow);
    for (int fix = free.nextSetBit(0); fix >= 0; fix = free.nextSetBit(fix + 1)) {
      chosen.set(fix);
      cost += costs[fix];
      branch();
      cost -= costs[fix];
      chosen.clear(fix);
      refused.set(fix);
    }
    refused.andNot(free);
  }

  /** A price that every choice must still pay. */
  private long price() {
    System.arraycopy(costs, 0, left, 0, costs.length);
    long price = 0;
    for (Clause clause : clauses) {
      if (clause.isOpen(chosen)) {
        long least = IMPOSSIBLE;
        BitSet breakers = clause.breakers();
        for (int f = breakers.nextSetBit(0); f >= 0; f = breakers.nextSetBit(f + 1)) {
          least = refused.get(f) ? least : Math.min(least, left[f]);
        }
        if (least == IMPOSSIBLE) {
          return IMPOSSIBLE;
        }
        for (int f = breakers.nextSetBit(0); f >= 0; f = breakers.nextSetBit(f + 1)) {
          left[f] -= least;
        }
        price += least;
      }
    }
    return price;
  }

  private @Nullable Clause narrowest() {
    Clause narrowest = null;
    int fewest = Integer.MAX_VALUE;
    for (Clause clause : clauses) {
      if (clause.isOpen(chosen)) {
        int free = free(clause).cardinality();
        if (free < fewest) {
          fewest = free;
          narrowest = clause;
        }
      }
    }
    return narrowest;
  }

  private BitSet free(Clause clause) {
    BitSet free = (BitSet) clause.breakers().clone();
    free.andNot(refused);
    return free;
  }
}
