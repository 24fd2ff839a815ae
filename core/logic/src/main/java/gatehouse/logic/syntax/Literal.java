// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.List;

/** One condition in the body of a rule. */
public sealed interface Literal {
  /** Where it stands. */
  Location location();

  /** The terms that stand in it. */
  List<Expr> terms();

  /** An atom, negated or not. */
  sealed interface Atomic extends Literal {
    /** The atom without its negation. */
    Atom atom();

    @Override
    default List<Expr> terms() {
      return atom().arguments();
    }
  }

  /** The atom must hold. */
  record Positive(Atom atom) implements Atomic {
    @Override
    public Location location() {
      return atom.location();
    }

    @Override
    public String toString() {
      return atom.toString();
    }
  }

  /** The atom must not hold. */
  record Negative(Atom atom, Location location) implements Atomic {
    @Override
    public String toString() {
      return "!" + atom;
    }
  }

  /** Two expressions compare so; {@code =} also gives an unbound variable its value. */
  record Comparison(Relop op, Expr left, Expr right, Location location) implements Literal {
    @Override
    public List<Expr> terms() {
      return List.of(left, right);
    }

    @Override
    public String toString() {
      return left + " " + op.symbol() + " " + right;
    }
  }

  /** A test such as {@code match("a.*", X)}, or its negation. */
  record Test(Expr.Call call, boolean negated, Location location) implements Literal {
    @Override
    public List<Expr> terms() {
      return List.of(call);
    }

    @Override
    public String toString() {
      return (negated ? "!" : "") + call;
    }
  }
}
