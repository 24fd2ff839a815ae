// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.syntax.Expr.Fold;
import gatehouse.logic.syntax.Type;
import java.util.BitSet;

/** Whatever in a body is not a positive atom. */
sealed interface Condition {
  /** The registers that must hold values before, other than one that it can set itself. */
  BitSet needs();

  /** A comparison other than equality, or a test. */
  record Check(Predicate predicate, BitSet needs) implements Condition {}

  /** Two terms are equal; a plain register on one side, if unset, takes the value of the other. */
  record Equation(Side left, Side right) implements Condition {
    @Override
    public BitSet needs() {
      var both = (BitSet) left.needs().clone();
      both.or(right.needs());
      return both;
    }
  }

  /** One side of an equation; register is -1 when it is more than a register. */
  record Side(Term term, int register, BitSet needs) {}

  /** No row satisfies the atom. */
  record Absent(AtomCode atom, BitSet needs) implements Condition {}

  /** A register takes the aggregate over all ways to satisfy a body. */
  record Folding(int register, Fold fold, Type type, Term target, BodyCode body, BitSet needs)
      implements Condition {}
}
