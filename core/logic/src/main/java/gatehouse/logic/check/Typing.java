// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Expr.Fold;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Literal.Comparison;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Relop;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each variable of a rule its type: that of the first column or expression it equals. */
public final class Typing {
  private final Map<String, Relation> relations;
  private final Scoping scoping;

  private Typing(Map<String, Relation> relations, Scoping scoping) {
    this.relations = relations;
    this.scoping = scoping;
  }

  /** Fills in the types of a rule's scopes. */
  public static void infer(Rule rule, Map<String, Relation> relations, Scoping scoping) {
    var typing = new Typing(relations, scoping);
    Scope root = scoping.root();
    typing.atoms(rule.body(), root);
    while (typing.equations(rule.body(), root)) {
      // Each round gives at least one more variable its type.
    }
    typing.atom(rule.head(), root);
    rule.head().arguments().forEach(typing::inside);
  }

  private void atoms(List<Literal> body, Scope scope) {
    for (Literal literal : body) {
      if (literal instanceof Literal.Atomic a) {
        atom(a.atom(), scope);
      }
      literal.terms().forEach(this::inside);
    }
  }

  private void inside(Expr term) {
    for (Aggregate aggregate : Variables.aggregates(List.of(term), List.of())) {
      Scope inner = scoping.of(aggregate);
      atoms(aggregate.body(), inner);
      while (equations(aggregate.body(), inner)) {
        // Each round gives at least one more variable its type.
      }
    }
  }

  private void atom(Atom atom, Scope scope) {
    Relation relation = relations.get(atom.relation());
    if (relation == null || relation.arity() != atom.arguments().size()) {
      return;
    }
    for (int i = 0; i < relation.arity(); i++) {
      if (atom.arguments().get(i) instanceof Expr.Variable v) {
        scope.learn(v.name(), relation.columns().get(i).type());
      }
    }
  }

  private boolean equations(List<Literal> body, Scope scope) {
    boolean news = false;
    for (Literal literal : body) {
      if (literal instanceof Comparison c && c.op() == Relop.EQ) {
        news |= equal(c.left(), c.right(), scope);
        news |= equal(c.right(), c.left(), scope);
      }
    }
    return news;
  }

  private boolean equal(Expr left, Expr right, Scope scope) {
    Type type = type(right, scope, scoping);
    return type != null && left instanceof Expr.Variable v && scope.learn(v.name(), type);
  }

  /** The type of a term; null when it is not known. */
  public static @Nullable Type type(Expr term, Scope scope, Scoping scoping) {
    if (term instanceof Expr.Variable v) {
      return scope.type(v.name());
    }
    if (term instanceof Expr.Constant c) {
      return c.value().type();
    }
    if (term instanceof Expr.Call call) {
      return call.function().result();
    }
    return term instanceof Aggregate a ? type(a, scoping) : null;
  }

  private static @Nullable Type type(Aggregate a, Scoping scoping) {
    if (a.fold() == Fold.COUNT || a.fold() == Fold.SUM) {
      return Type.NUMBER;
    }
    return a.target().isEmpty() ? null : type(a.target().get(), scoping.of(a), scoping);
  }
}
