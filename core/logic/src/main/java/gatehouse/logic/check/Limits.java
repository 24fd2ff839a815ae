// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Function;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Relop;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Value;
import java.util.Optional;
import java.util.Set;

/**
 * Rules that count up or down to a limit: {@code even(X + 2) :- even(X), X < 100}. Their values
 * stay between the limits and what the recursion begins with, so they end.
 */
final class Limits {
  private Limits() {}

  /**
   * Whether a rule makes this term by steps of one direction, up to a constant.
   *
   * @param others variables that are made by functions themselves
   */
  static boolean holds(Rule rule, Expr made, Set<String> others) {
    if (!isStep(rule, made)
        || !(step(rule, made) instanceof Expr.Call call)
        || !(call.arguments().get(0) instanceof Expr.Variable from)
        || others.contains(from.name())
        || !(call.arguments().get(1) instanceof Expr.Constant c)
        || !(c.value() instanceof Value.Numeric by)
        || Math.abs(by.value()) > Integer.MAX_VALUE) {
      return false;
    }
    long sign = Long.signum(by.value());
    return (call.function() == Function.ADD && limited(rule, from, made, sign))
        || (call.function() == Function.SUBTRACT && limited(rule, from, made, -sign));
  }

  /** Whether a term is a variable plus or minus a constant. */
  static boolean isStep(Rule rule, Expr made) {
    return step(rule, made) instanceof Expr.Call call
        && (call.function() == Function.ADD || call.function() == Function.SUBTRACT)
        && call.arguments().get(0) instanceof Expr.Variable
        && call.arguments().get(1) instanceof Expr.Constant;
  }

  /** What a term, or the variable that it is, is made by. */
  private static Expr step(Rule rule, Expr made) {
    return made instanceof Expr.Variable v ? definition(rule, v).orElse(made) : made;
  }

  private static Optional<Expr> definition(Rule rule, Expr.Variable made) {
    for (Literal literal : rule.body()) {
      if (literal instanceof Literal.Comparison c && c.op() == Relop.EQ) {
        if (same(c.left(), made)) {
          return Optional.of(c.right());
        }
        if (same(c.right(), made)) {
          return Optional.of(c.left());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean limited(Rule rule, Expr.Variable from, Expr made, long sign) {
    return rule.body().stream()
        .anyMatch(
            literal ->
                literal instanceof Literal.Comparison c
                    && (limits(c.left(), c.right(), c.op(), from, made, sign)
                        || limits(c.right(), c.left(), c.op(), from, made, -sign)));
  }

  private static boolean limits(
      Expr limited, Expr limit, Relop op, Expr.Variable from, Expr made, long sign) {
    boolean ours = same(limited, from) || (made instanceof Expr.Variable v && same(limited, v));
    boolean direction =
        sign > 0 ? op == Relop.LT || op == Relop.LE : op == Relop.GT || op == Relop.GE;
    return ours
        && direction
        && sign != 0
        && limit instanceof Expr.Constant c
        && c.value() instanceof Value.Numeric n
        && Math.abs(n.value()) < Long.MAX_VALUE >> 1;
  }

  private static boolean same(Expr term, Expr.Variable variable) {
    return term instanceof Expr.Variable v && v.name().equals(variable.name());
  }
}
