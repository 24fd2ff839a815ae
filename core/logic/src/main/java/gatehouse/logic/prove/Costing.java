// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.prove;

import gatehouse.logic.check.Stratum;
import gatehouse.logic.eval.Result;
import java.util.Arrays;

/**
 * The cost of the cheapest proof of every tuple. Ties are told apart by height, so that a proof
 * never rests on itself even where rules cost nothing.
 */
final class Costing {
  private final long[][] cost;
  private final int[][] height;

  private Costing(Result result) {
    int relations = result.tables().size();
    cost = new long[relations][];
    height = new int[relations][];
    for (int relation = 0; relation < relations; relation++) {
      int size = result.tables().get(relation).size();
      cost[relation] = new long[size];
      height[relation] = new int[size];
      Arrays.fill(cost[relation], result.given()[relation], size, Long.MAX_VALUE);
      Arrays.fill(height[relation], result.given()[relation], size, Integer.MAX_VALUE);
    }
  }

  static Costing of(Result result, Explainer explainer) {
    var costing = new Costing(result);
    for (Stratum stratum : result.program().strata()) {
      boolean derived =
          stratum.rules().stream().anyMatch(r -> result.derivations().get(r.id()).size() > 0);
      if (derived) {
        new StratumCosting(result, stratum, costing, explainer).run();
      }
    }
    return costing;
  }

  /** The cost of a tuple's cheapest proof. */
  long cost(int relation, int row) {
    return cost[relation][row];
  }

  /** The least height of the cheapest proofs of a tuple: 0 of a given one. */
  int height(int relation, int row) {
    return height[relation][row];
  }

  void settle(int relation, int row, long newCost, int newHeight) {
    cost[relation][row] = newCost;
    height[relation][row] = newHeight;
  }
}
