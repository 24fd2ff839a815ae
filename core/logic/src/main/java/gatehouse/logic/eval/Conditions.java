// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import java.util.BitSet;
import java.util.List;

/** Which conditions can be decided with what is bound. */
final class Conditions {
  private Conditions() {}

  static boolean covers(BitSet bound, BitSet needs) {
    var missing = (BitSet) needs.clone();
    missing.andNot(bound);
    return missing.isEmpty();
  }

  /** The register that a condition sets once the bound ones hold values, or -1. */
  static int sets(Condition condition, BitSet bound) {
    if (condition instanceof Condition.Equation e) {
      return settable(e.left(), e.right(), bound)
          ? e.left().register()
          : settable(e.right(), e.left(), bound) ? e.right().register() : -1;
    }
    return condition instanceof Condition.Folding f && covers(bound, f.needs()) ? f.register() : -1;
  }

  private static boolean settable(Condition.Side side, Condition.Side other, BitSet bound) {
    return side.register() >= 0 && !bound.get(side.register()) && covers(bound, other.needs());
  }

  /** Adds every register that conditions can set, one after another. */
  static void bindAll(List<Condition> conditions, BitSet bound) {
    boolean news = true;
    while (news) {
      news = false;
      for (Condition condition : conditions) {
        int register = sets(condition, bound);
        if (register >= 0 && !bound.get(register)) {
          bound.set(register);
          news = true;
        }
      }
    }
  }
}
