// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Rule;
import java.util.IdentityHashMap;
import java.util.List;

/** The scopes of a rule: one of its own and one for each aggregate. */
public final class Scoping {
  private final Scope root;
  private final IdentityHashMap<Aggregate, Scope> inner = new IdentityHashMap<>();

  private Scoping(Rule rule) {
    root = new Scope(null, Variables.ofRule(rule));
    for (Aggregate aggregate : Variables.aggregates(rule.head().arguments(), rule.body())) {
      open(aggregate, root);
    }
  }

  /** The scopes of a rule. */
  public static Scoping of(Rule rule) {
    return new Scoping(rule);
  }

  /** The scope of the rule itself. */
  public Scope root() {
    return root;
  }

  /** The scope of an aggregate of the rule, known by identity. */
  public Scope of(Aggregate aggregate) {
    Scope scope = inner.get(aggregate);
    if (scope == null) {
      throw new IllegalArgumentException("not an aggregate of this rule: " + aggregate);
    }
    return scope;
  }

  private void open(Aggregate aggregate, Scope around) {
    List<Expr> target = aggregate.target().stream().toList();
    List<Literal> body = aggregate.body();
    var scope = new Scope(around, Variables.direct(target, body));
    inner.put(aggregate, scope);
    for (Aggregate nested : Variables.aggregates(target, body)) {
      open(nested, scope);
    }
  }
}
