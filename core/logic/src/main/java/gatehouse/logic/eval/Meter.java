// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.budget.Budget;
import gatehouse.logic.budget.BudgetExceededException;
import gatehouse.logic.data.Table;
import java.util.IdentityHashMap;

/** Stops an evaluation that makes more than it may. */
final class Meter {
  private final Budget budget;
  private final IdentityHashMap<Table, Bound> bounds = new IdentityHashMap<>();
  private boolean bounded;
  private long tuples;
  private long derivations;

  private record Bound(String relation, long most) {}

  /**
   * @param tuples so many are there already
   * @param derivations so many were made already
   */
  Meter(Budget budget, long tuples, long derivations) {
    this.budget = budget;
    this.tuples = tuples;
    this.derivations = derivations;
  }

  /** Bounds the tuples of one relation. */
  void bound(Table table, String relation, long most) {
    bounds.put(table, new Bound(relation, most));
    bounded = true;
  }

  void tuple(Table table) {
    if (++tuples > budget.tuples()) {
      throw new BudgetExceededException(
          "stopped: more than " + budget.tuples() + " tuples, which is the budget");
    }
    if (bounded) {
      Bound bound = bounds.get(table);
      if (bound != null && table.size() > bound.most()) {
        throw new BudgetExceededException(
            "stopped: '"
                + bound.relation()
                + "' has more than "
                + bound.most()
                + " tuples, which is its budget; @budget(tuples = n) before its .decl sets another");
      }
    }
  }

  void derivation() {
    if (++derivations > budget.derivations()) {
      throw new BudgetExceededException(
          "stopped: more than " + budget.derivations() + " derivations, which is the budget");
    }
  }
}
