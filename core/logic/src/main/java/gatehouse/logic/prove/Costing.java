// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.prove;

import gatehouse.logic.check.Stratum;
import gatehouse.logic.eval.Result;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cost of the cheapest proof of every tuple. Ties are told apart by height, so that a proof
 * never rests on itself even where rules cost nothing.
 */
final class Costing {
  private static final long[] NONE = {};

  private final long[][] cost;
  private final int[][] height;

  /** For each rule with aggregates what they cost in each derivation. */
  private final long[][] aggregates;

  private Costing(Result result, Optional<Costing> before) {
    int relations = result.tables().size();
    cost = new long[relations][];
    height = new int[relations][];
    aggregates = before.map(c -> c.aggregates.clone()).orElseGet(() -> none(result));
    for (int relation = 0; relation < relations; relation++) {
      if (result.kept().get(relation) && before.isPresent()) {
        cost[relation] = before.get().cost[relation];
        height[relation] = before.get().height[relation];
        continue;
      }
      int size = result.tables().get(relation).size();
      cost[relation] = new long[size];
      height[relation] = new int[size];
      Arrays.fill(cost[relation], result.given()[relation], size, Long.MAX_VALUE);
      Arrays.fill(height[relation], result.given()[relation], size, Integer.MAX_VALUE);
    }
  }

  private static long[][] none(Result result) {
    long[][] none = new long[result.codes().size()][];
    Arrays.fill(none, NONE);
    return none;
  }

  /**
   * The costs of a result.
   *
   * @param before those of the result from which it took over relations
   */
  static Costing of(Result result, Explainer explainer, Optional<Costing> before) {
    var costing = new Costing(result, before);
    int[] tupleBase = new int[result.tables().size()];
    for (Stratum stratum : result.program().strata()) {
      if (isDerived(stratum, result)) {
        new StratumCosting(result, stratum, costing, explainer, tupleBase).run();
      }
    }
    return costing;
  }

  private static boolean isDerived(Stratum stratum, Result result) {
    return !stratum.relations().intersects(result.kept())
        && stratum.rules().stream().anyMatch(r -> result.derivations().get(r.id()).size() > 0);
  }

  /** The cost of a tuple's cheapest proof. */
  long cost(int relation, int row) {
    return cost[relation][row];
  }

  /** The least height of the cheapest proofs of a tuple: 0 of a given one. */
  int height(int relation, int row) {
    return height[relation][row];
  }

  /** What the aggregates of a derivation cost; known once its stratum is settled. */
  long aggregates(int rule, int derivation) {
    long[] known = aggregates[rule];
    return known.length == 0 ? 0 : known[derivation];
  }

  void aggregates(int rule, long[] costs) {
    aggregates[rule] = costs;
  }

  void settle(int relation, int row, long newCost, int newHeight) {
    cost[relation][row] = newCost;
    height[relation][row] = newHeight;
  }
}
