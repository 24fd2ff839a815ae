// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Chooses fix after fix by what breaks most proofs for its cost. */
final class Greedy {
  private final long[] costs;
  private final List<Clause> clauses;

  /** For each fix the numbers of the clauses that it breaks, and of those that it adds to. */
  private final BitSet[] breaks;

  private final BitSet[] adds;

  /** For each clause how many of the fixes that its proof needs are not chosen. */
  private final int[] missing;

  private final BitSet chosen = new BitSet();
  private final BitSet broken = new BitSet();
  private final BitSet open = new BitSet();

  /** For each fix how many open clauses it would break. */
  private final int[] gain;

  private Greedy(List<Clause> clauses, long[] costs) {
    this.costs = costs;
    this.clauses = clauses;
    breaks = sets(costs.length);
    adds = sets(costs.length);
    missing = new int[clauses.size()];
    gain = new int[costs.length];
    for (int clause = 0; clause < missing.length; clause++) {
      int number = clause;
      clauses.get(clause).breakers().stream().forEach(fix -> breaks[fix].set(number));
      clauses.get(clause).adders().stream().forEach(fix -> adds[fix].set(number));
      missing[clause] = clauses.get(clause).adders().cardinality();
      if (missing[clause] == 0) {
        open(clause);
      }
    }
  }

  private static BitSet[] sets(int length) {
    BitSet[] sets = new BitSet[length];
    Arrays.setAll(sets, i -> new BitSet());
    return sets;
  }

  /** A choice that breaks all proofs; none when that leads nowhere. */
  static Optional<BitSet> choose(List<Clause> clauses, long[] costs) {
    return new Greedy(clauses, costs).choose();
  }

  private Optional<BitSet> choose() {
    while (!open.isEmpty()) {
      int best = best();
      if (best < 0) {
        return Optional.empty();
      }
      chosen.set(best);
      each(breaks[best], this::breakOne);
      each(adds[best], this::giveOne);
      if (open.stream().anyMatch(clause -> clauses.get(clause).breakers().isEmpty())) {
        return Optional.empty();
      }
    }
    return Optional.of(chosen);
  }

  private void breakOne(int clause) {
    broken.set(clause);
    if (open.get(clause)) {
      open.clear(clause);
      each(clauses.get(clause).breakers(), fix -> gain[fix]--);
    }
  }

  private void giveOne(int clause) {
    if (--missing[clause] == 0 && !broken.get(clause)) {
      open(clause);
    }
  }

  private void open(int clause) {
    open.set(clause);
    each(clauses.get(clause).breakers(), fix -> gain[fix]++);
  }

  private int best() {
    int best = -1;
    for (int fix = 0; fix < gain.length; fix++) {
      if (gain[fix] > 0 && (best < 0 || gain[fix] * costs[best] > gain[best] * costs[fix])) {
        best = fix;
      }
    }
    return best;
  }

  private static void each(BitSet set, IntConsumer what) {
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      what.accept(i);
    }
  }
}
