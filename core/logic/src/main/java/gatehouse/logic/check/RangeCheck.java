// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Diagnostics;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Expr.Variable;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Relop;
import gatehouse.logic.syntax.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reports variables that nothing gives a value, and wildcards where a value is needed. */
final class RangeCheck {
  private final Scoping scoping;
  private final Diagnostics diagnostics;
  private final Set<String> reported = new HashSet<>();

  private RangeCheck(Scoping scoping, Diagnostics diagnostics) {
    this.scoping = scoping;
    this.diagnostics = diagnostics;
  }

  static void check(Rule rule, Scoping scoping, Diagnostics diagnostics) {
    var check = new RangeCheck(scoping, diagnostics);
    Set<String> bound = check.body(rule.body(), scoping.root(), Set.of());
    for (Expr argument : rule.head().arguments()) {
      check.value(argument, scoping.root(), bound, "the head");
    }
  }

  /** The variables that are bound after a body, given those bound around it. */
  private Set<String> body(List<Literal> body, Scope scope, Set<String> around) {
    Set<String> bound = new HashSet<>(around);
    for (Literal literal : body) {
      if (literal instanceof Literal.Positive p) {
        for (Expr argument : p.atom().arguments()) {
          if (argument instanceof Variable v) {
            bound.add(v.name());
          }
        }
      }
    }
    while (equations(body, scope, bound)) {
      // Each round binds at least one more variable.
    }
    for (Literal literal : body) {
      for (Expr term : literal.terms()) {
        if (!(literal instanceof Literal.Atomic && term instanceof Expr.Wildcard)) {
          value(term, scope, bound, place(literal));
        }
      }
    }
    return bound;
  }

  private static String place(Literal literal) {
    if (literal instanceof Literal.Atomic) {
      return literal instanceof Literal.Negative ? "a negated atom" : "an argument";
    }
    return literal instanceof Literal.Comparison ? "a comparison" : "a test";
  }

  private boolean equations(List<Literal> body, Scope scope, Set<String> bound) {
    boolean news = false;
    for (Literal literal : body) {
      if (literal instanceof Literal.Comparison c && c.op() == Relop.EQ) {
        news |= binds(c.left(), c.right(), scope, bound);
        news |= binds(c.right(), c.left(), scope, bound);
      }
    }
    return news;
  }

  private boolean binds(Expr left, Expr right, Scope scope, Set<String> bound) {
    return left instanceof Variable v
        && !bound.contains(v.name())
        && !(right instanceof Expr.Wildcard)
        && Variables.needed(right, scoping, scope).stream()
            .allMatch(needed -> bound.contains(needed.name()))
        && bound.add(v.name());
  }

  private void value(Expr term, Scope scope, Set<String> bound, String where) {
    Variables.visit(
        term,
        t -> {
          if (t instanceof Variable v) {
            variable(v, bound, where);
          } else if (t instanceof Expr.Wildcard w) {
            diagnostics.error(
                w.location(), "'_' in " + where + " stands for no value", "name the variable");
          } else if (t instanceof Aggregate a) {
            aggregate(a, scope, bound);
          }
        });
  }

  private void variable(Variable v, Set<String> bound, String where) {
    if (!bound.contains(v.name()) && reported.add(v.name())) {
      diagnostics.error(
          v.location(),
          "variable '" + v.name() + "' in " + where + " is not bound",
          "use it in a positive atom of the body");
    }
  }

  private void aggregate(Aggregate aggregate, Scope scope, Set<String> bound) {
    Scope inner = scoping.of(aggregate);
    Set<String> visible = new HashSet<>(bound);
    visible.removeAll(inner.names());
    for (Variable v : Variables.everywhere(aggregate)) {
      boolean outer = scope.owner(v.name()) != null && !inner.names().contains(v.name());
      if (outer && !bound.contains(v.name()) && reported.add(v.name())) {
        diagnostics.error(
            v.location(),
            "variable '" + v.name() + "' is used outside of the aggregate and not bound there",
            "bind it in a positive atom outside, or give it another name inside");
      }
      if (outer) {
        visible.add(v.name());
      }
    }
    Set<String> after = body(aggregate.body(), inner, visible);
    aggregate.target().ifPresent(t -> value(t, inner, after, "an aggregate"));
  }
}
