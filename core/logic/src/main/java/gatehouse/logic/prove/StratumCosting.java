// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.prove;

import gatehouse.logic.check.Stratum;
import gatehouse.logic.data.Derivations;
import gatehouse.logic.data.TupleHeap;
import gatehouse.logic.eval.Result;
import gatehouse.logic.eval.RuleCode;
import gatehouse.logic.proof.Costs;
import gatehouse.logic.syntax.Rule;
import java.util.Arrays;

/**
 * Knuth's generalisation of Dijkstra's algorithm (1977) over the derivations of one stratum; what
 * lies below is settled already.
 */
final class StratumCosting {
  private static final long[] NONE = {};

  private final Result result;
  private final Stratum stratum;
  private final Costing costing;
  private final Explainer explainer;

  /** Number of a relation's first tuple among those of the stratum. */
  private final int[] tupleBase;

  private final int[] tupleRelation;
  private final long[] cost;
  private final int[] height;
  private final TupleHeap heap;

  /** For each derivation: its head, premises not settled, cost and height of those settled. */
  private final int[] head;

  private final int[] open;
  private final long[] sum;
  private final int[] highest;

  /** For each tuple where the derivations that use it begin in {@link #uses}. */
  private final int[] firstUse;

  private final int[] uses;

  /**
   * @param tupleBase room for a number of each relation, shared by all strata
   */
  StratumCosting(
      Result result, Stratum stratum, Costing costing, Explainer explainer, int[] tupleBase) {
    this.result = result;
    this.stratum = stratum;
    this.costing = costing;
    this.explainer = explainer;
    this.tupleBase = tupleBase;
    int tuples = 0;
    for (int r = next(0); r >= 0; r = next(r + 1)) {
      tupleBase[r] = tuples;
      tuples += result.tables().get(r).size();
    }
    tupleRelation = new int[tuples];
    for (int r = next(0); r >= 0; r = next(r + 1)) {
      int size = result.tables().get(r).size();
      Arrays.fill(tupleRelation, tupleBase[r], tupleBase[r] + size, r);
    }
    cost = new long[tuples];
    height = new int[tuples];
    Arrays.fill(cost, Long.MAX_VALUE);
    Arrays.fill(height, Integer.MAX_VALUE);
    heap = new TupleHeap(cost, height);
    int count = 0;
    for (Rule rule : stratum.rules()) {
      count += result.derivations().get(rule.id()).size();
    }
    head = new int[count];
    open = new int[count];
    sum = new long[count];
    highest = new int[count];
    firstUse = new int[tuples + 1];
    countUses();
    uses = new int[firstUse[tuples]];
  }

  void run() {
    fill();
    for (int r = next(0); r >= 0; r = next(r + 1)) {
      for (int row = 0; row < result.given()[r]; row++) {
        offer(tupleBase[r] + row, 0, 0);
      }
    }
    for (int d = 0; d < head.length; d++) {
      if (open[d] == 0) {
        offer(head[d], sum[d], highest[d] + 1);
      }
    }
    while (!heap.isEmpty()) {
      settle(heap.removeLeast());
    }
  }

  private void settle(int tuple) {
    int relation = tupleRelation[tuple];
    costing.settle(relation, tuple - tupleBase[relation], cost[tuple], height[tuple]);
    for (int u = firstUse[tuple]; u < firstUse[tuple + 1]; u++) {
      int d = uses[u];
      sum[d] = Costs.plus(sum[d], cost[tuple]);
      highest[d] = Math.max(highest[d], height[tuple]);
      if (--open[d] == 0) {
        offer(head[d], sum[d], highest[d] + 1);
      }
    }
  }

  private void offer(int tuple, long newCost, int newHeight) {
    boolean less = newCost < cost[tuple] || (newCost == cost[tuple] && newHeight < height[tuple]);
    if (less) {
      cost[tuple] = newCost;
      height[tuple] = newHeight;
      heap.lowered(tuple);
    }
  }

  private void countUses() {
    int[] counts = firstUse;
    for (Rule rule : stratum.rules()) {
      Derivations derivations = result.derivations().get(rule.id());
      if (derivations.size() == 0) {
        continue;
      }
      RuleCode code = result.code(rule.id());
      for (int p = 0; p < code.premises(); p++) {
        int relation = code.premise(p);
        if (stratum.relations().get(relation)) {
          for (int d = 0; d < derivations.size(); d++) {
            counts[tupleBase[relation] + derivations.premise(d, p) + 1]++;
          }
        }
      }
    }
    for (int t = 1; t < counts.length; t++) {
      counts[t] += counts[t - 1];
    }
  }

  private void fill() {
    int[] at = Arrays.copyOf(firstUse, firstUse.length);
    int base = 0;
    for (Rule rule : stratum.rules()) {
      Derivations derivations = result.derivations().get(rule.id());
      if (derivations.size() == 0) {
        continue;
      }
      RuleCode code = result.code(rule.id());
      long own = code.cost();
      long[] aggregates = explainer.aggregates(rule.id()) ? new long[derivations.size()] : NONE;
      for (int d = 0; d < derivations.size(); d++) {
        int number = base + d;
        head[number] = tupleBase[code.relation()] + derivations.head(d);
        sum[number] = own;
        if (aggregates != NONE) {
          aggregates[d] = explainer.aggregatesCost(rule.id(), d, costing);
          sum[number] = Costs.plus(own, aggregates[d]);
        }
        for (int p = 0; p < code.premises(); p++) {
          int relation = code.premise(p);
          int row = derivations.premise(d, p);
          if (stratum.relations().get(relation)) {
            uses[at[tupleBase[relation] + row]++] = number;
            open[number]++;
          } else {
            sum[number] = Costs.plus(sum[number], costing.cost(relation, row));
            highest[number] = Math.max(highest[number], costing.height(relation, row));
          }
        }
      }
      if (aggregates != NONE) {
        costing.aggregates(rule.id(), aggregates);
      }
      base += derivations.size();
    }
  }

  private int next(int relation) {
    return stratum.relations().nextSetBit(relation);
  }
}
