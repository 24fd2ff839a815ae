// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.ground;

import gatehouse.logic.data.TupleHeap;
import gatehouse.logic.proof.Costs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * The cheapest way to each atom from some given leaves (Knuth 1977). The cost of a way is that of
 * all its rules and leaves; what is needed twice counts twice.
 */
public final class Easiest {
  private static final int NONE = -1;

  private final Grounding grounding;
  private final long[] cost;
  private final int[] height;
  private final int[] way;

  private Easiest(Grounding grounding) {
    this.grounding = grounding;
    cost = new long[grounding.atoms()];
    height = new int[cost.length];
    way = new int[cost.length];
    Arrays.fill(cost, Long.MAX_VALUE);
    Arrays.fill(height, Integer.MAX_VALUE);
    Arrays.fill(way, NONE);
  }

  /** The easiest ways, with the costs of the rules; leaves cost nothing. */
  public static Easiest of(Grounding grounding, BitSet given) {
    return of(grounding, given, leaf -> 0, d -> grounding.cost[d]);
  }

  /** The easiest ways, with costs of leaves and derivations as one likes. */
  public static Easiest of(
      Grounding grounding,
      BitSet given,
      IntToLongFunction costOfLeaf,
      IntToLongFunction costOfDerivation) {
    var easiest = new Easiest(grounding);
    easiest.search(given, costOfLeaf, costOfDerivation, NONE);
    return easiest;
  }

  /** The easiest way to one atom; others are known only as far as they were met on the way. */
  public static Easiest to(
      int goal, Grounding grounding, BitSet given, IntToLongFunction costOfDerivation) {
    var easiest = new Easiest(grounding);
    easiest.search(given, leaf -> 0, costOfDerivation, goal);
    return easiest;
  }

  /** Whether there is a way to an atom. */
  public boolean reaches(int atom) {
    return cost[atom] != Long.MAX_VALUE;
  }

  /** The cost of the cheapest way to an atom, Long.MAX_VALUE when there is none. */
  public long cost(int atom) {
    return cost[atom];
  }

  /**
   * The last derivation of the cheapest way to an atom, or -1 when it is a leaf or out of reach.
   */
  public int derivation(int atom) {
    return way[atom];
  }

  /** The derivations of the cheapest way to an atom, each once and after those it rests on. */
  public List<Integer> route(int atom) {
    var route = new ArrayList<Integer>();
    var done = new BitSet();
    var open = new ArrayList<>(List.of(atom));
    while (!open.isEmpty()) {
      int goal = open.getLast();
      int before = open.size();
      if (!done.get(goal) && way[goal] != NONE) {
        for (int premise : grounding.premises(way[goal])) {
          if (!done.get(premise) && way[premise] != NONE) {
            open.add(before, premise);
          }
        }
      }
      if (open.size() == before) {
        open.removeLast();
        if (!done.get(goal) && way[goal] != NONE) {
          done.set(goal);
          route.add(way[goal]);
        }
      }
    }
    return route;
  }

  /** The leaves that the cheapest way to an atom rests on. */
  public BitSet leaves(int atom) {
    var leaves = new BitSet();
    if (way[atom] == NONE) {
      leaves.set(atom);
    }
    for (int derivation : route(atom)) {
      for (int premise : grounding.premises(derivation)) {
        if (way[premise] == NONE) {
          leaves.set(premise);
        }
      }
    }
    return leaves;
  }

  /** Looks for ways until the goal is settled. */
  private void search(
      BitSet given, IntToLongFunction ofLeaf, IntToLongFunction ofDerivation, int goal) {
    var search = new Search(ofDerivation);
    search.begin(given, ofLeaf);
    if (goal == NONE || cost[goal] > 0 || height[goal] > 0) {
      search.run(goal);
    }
  }

  /** Settles atoms, the cheapest first. */
  private final class Search {
    private final TupleHeap heap = new TupleHeap(cost, height);

    /** For each derivation: premises not settled, cost and height of those settled. */
    private final int[] open = new int[grounding.derivations()];

    private final long[] sum = new long[open.length];
    private final int[] highest = new int[open.length];

    Search(IntToLongFunction ofDerivation) {
      for (int d = 0; d < open.length; d++) {
        open[d] = grounding.firstPremise[d + 1] - grounding.firstPremise[d];
        sum[d] = ofDerivation.applyAsLong(d);
      }
    }

    /**
     * Settles leaves that cost nothing, which nothing undercuts, and takes in what else is given.
     */
    void begin(BitSet given, IntToLongFunction ofLeaf) {
      for (int leaf = given.nextSetBit(0); leaf >= 0; leaf = given.nextSetBit(leaf + 1)) {
        long ofThis = ofLeaf.applyAsLong(leaf);
        if (ofThis > 0) {
          offer(leaf, ofThis, 0, NONE);
        } else {
          cost[leaf] = 0;
          height[leaf] = 0;
        }
      }
      for (int d = 0; d < open.length; d++) {
        if (open[d] == 0) {
          offer(grounding.head[d], sum[d], 1, d);
        }
      }
      for (int leaf = given.nextSetBit(0); leaf >= 0; leaf = given.nextSetBit(leaf + 1)) {
        if (cost[leaf] == 0 && height[leaf] == 0) {
          settle(leaf);
        }
      }
    }

    /** Goes on until the goal is settled, or everything within reach when there is none. */
    void run(int goal) {
      while (!heap.isEmpty()) {
        int atom = heap.removeLeast();
        if (atom == goal) {
          return;
        }
        settle(atom);
      }
    }

    private void settle(int atom) {
      for (int u = grounding.firstUse[atom]; u < grounding.firstUse[atom + 1]; u++) {
        int d = grounding.uses[u];
        sum[d] = Costs.plus(sum[d], cost[atom]);
        highest[d] = Math.max(highest[d], height[atom]);
        if (--open[d] == 0) {
          offer(grounding.head[d], sum[d], highest[d] + 1, d);
        }
      }
    }

    /** Takes a way that is cheaper, or as cheap and lower, so that no way rests on itself. */
    private void offer(int atom, long newCost, int newHeight, int derivation) {
      boolean less = newCost < cost[atom] || (newCost == cost[atom] && newHeight < height[atom]);
      if (less) {
        cost[atom] = newCost;
        height[atom] = newHeight;
        way[atom] = derivation;
        heap.lowered(atom);
      }
    }
  }
}
