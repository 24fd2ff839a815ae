// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Column;
import gatehouse.logic.syntax.Diagnostics;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Expr.Fold;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Type;
import gatehouse.logic.text.Regex;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports where a term has another type than its place asks for. */
final class TypeCheck {
  private final Map<String, Relation> relations;
  private final Scoping scoping;
  private final Diagnostics diagnostics;

  private TypeCheck(Map<String, Relation> relations, Scoping scoping, Diagnostics diagnostics) {
    this.relations = relations;
    this.scoping = scoping;
    this.diagnostics = diagnostics;
  }

  static void check(
      Rule rule, Map<String, Relation> relations, Scoping scoping, Diagnostics diagnostics) {
    var check = new TypeCheck(relations, scoping, diagnostics);
    check.atom(rule.head(), scoping.root());
    check.body(rule.body(), scoping.root());
  }

  private void body(List<Literal> body, Scope scope) {
    for (Literal literal : body) {
      if (literal instanceof Literal.Atomic a) {
        atom(a.atom(), scope);
      } else if (literal instanceof Literal.Comparison c) {
        comparison(c, scope);
      } else {
        literal.terms().forEach(term -> term(term, scope));
      }
    }
  }

  private void comparison(Literal.Comparison c, Scope scope) {
    term(c.left(), scope);
    term(c.right(), scope);
    Type left = type(c.left(), scope);
    Type right = type(c.right(), scope);
    if (left != null && right != null && left != right) {
      diagnostics.error(
          c.location(),
          "cannot compare " + words(c.left(), left) + " with " + words(c.right(), right),
          suggestion(left, right));
    }
  }

  private void atom(Atom atom, Scope scope) {
    Relation relation = relations.get(atom.relation());
    boolean known = relation != null && relation.arity() == atom.arguments().size();
    for (int i = 0; i < atom.arguments().size(); i++) {
      Expr argument = atom.arguments().get(i);
      term(argument, scope);
      Type type = type(argument, scope);
      if (known && relation != null && type != null) {
        Column column = relation.columns().get(i);
        if (type != column.type()) {
          diagnostics.error(
              argument.location(),
              "column '"
                  + column.name()
                  + "' of '"
                  + relation.name()
                  + "' is a "
                  + column.type().keyword()
                  + ", and "
                  + words(argument, type),
              suggestion(column.type(), type));
        }
      }
    }
  }

  private void term(Expr term, Scope scope) {
    Variables.visit(
        term,
        t -> {
          if (t instanceof Expr.Call call) {
            call(call, scope);
          } else if (t instanceof Aggregate a) {
            aggregate(a);
          }
        });
  }

  private void call(Expr.Call call, Scope scope) {
    for (int i = 0; i < call.arguments().size(); i++) {
      Expr argument = call.arguments().get(i);
      Type type = type(argument, scope);
      Type wanted = call.function().parameter(i);
      if (type != null && type != wanted) {
        diagnostics.error(
            argument.location(),
            "'"
                + call.function().keyword()
                + "' takes a "
                + wanted.keyword()
                + ", and "
                + words(argument, type),
            suggestion(wanted, type));
      }
    }
    boolean pattern = call.function() == gatehouse.logic.syntax.Function.MATCH;
    if (pattern
        && call.arguments().getFirst() instanceof Expr.Constant c
        && c.value() instanceof gatehouse.logic.syntax.Value.Symbol s) {
      Regex.problem(s.text()).ifPresent(p -> diagnostics.error(c.location(), p, ""));
    }
  }

  private void aggregate(Aggregate aggregate) {
    Scope inner = scoping.of(aggregate);
    body(aggregate.body(), inner);
    aggregate
        .target()
        .ifPresent(
            target -> {
              term(target, inner);
              Type type = type(target, inner);
              boolean date = type == Type.DATE && aggregate.fold() != Fold.SUM;
              if (type != null && type != Type.NUMBER && !date) {
                diagnostics.error(
                    target.location(),
                    "cannot take the " + aggregate.fold().keyword() + ": " + words(target, type),
                    "");
              }
            });
  }

  private @Nullable Type type(Expr term, Scope scope) {
    return Typing.type(term, scope, scoping);
  }

  private static String words(Expr term, Type type) {
    return term + " is a " + type.keyword();
  }

  private static String suggestion(Type wanted, Type found) {
    if (wanted == found) {
      return "";
    }
    return switch (wanted) {
      case DATE -> found == Type.SYMBOL ? "write a date as 2024-05-01, or use to_date" : "";
      case NUMBER -> found == Type.SYMBOL ? "to_number turns text into a number" : "";
      case SYMBOL -> found == Type.NUMBER ? "to_string turns a number into text" : "";
    };
  }
}
