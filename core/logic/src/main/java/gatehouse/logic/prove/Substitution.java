// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.prove;

import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Value;
import java.util.List;
import java.util.Map;

/** Puts values in the place of variables. */
final class Substitution {
  private final Map<String, Value> values;

  Substitution(Map<String, Value> values) {
    this.values = values;
  }

  Literal apply(Literal literal) {
    return switch (literal) {
      case Literal.Positive p -> new Literal.Positive(apply(p.atom()));
      case Literal.Negative n -> new Literal.Negative(apply(n.atom()), n.location());
      case Literal.Comparison c ->
          new Literal.Comparison(c.op(), apply(c.left()), apply(c.right()), c.location());
      case Literal.Test t -> new Literal.Test(call(t.call()), t.negated(), t.location());
    };
  }

  Atom apply(Atom atom) {
    return new Atom(
        atom.relation(), atom.arguments().stream().map(this::apply).toList(), atom.location());
  }

  Expr apply(Expr term) {
    return switch (term) {
      case Expr.Variable v -> {
        Value value = values.get(v.name());
        yield value == null ? v : new Expr.Constant(value, v.location());
      }
      case Expr.Call call -> call(call);
      case Expr.Aggregate a -> {
        List<Literal> body = a.body().stream().map(this::apply).toList();
        yield new Expr.Aggregate(a.fold(), a.target().map(this::apply), body, a.location());
      }
      default -> term;
    };
  }

  private Expr.Call call(Expr.Call call) {
    List<Expr> arguments = call.arguments().stream().map(this::apply).toList();
    return new Expr.Call(call.function(), arguments, call.location());
  }
}
