// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Rule;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Ways through the body of a rule. */
final class Atoms {
  private Atoms() {}

  /** Visits every condition, those inside aggregates included. */
  static void literals(List<Literal> body, Consumer<Literal> visitor) {
    for (Literal literal : body) {
      visitor.accept(literal);
      switch (literal) {
        case Literal.Positive p -> p.atom().arguments().forEach(e -> aggregates(e, visitor));
        case Literal.Negative n -> n.atom().arguments().forEach(e -> aggregates(e, visitor));
        case Literal.Comparison c -> {
          aggregates(c.left(), visitor);
          aggregates(c.right(), visitor);
        }
        case Literal.Test t -> aggregates(t.call(), visitor);
      }
    }
  }

  /** All atoms of a body, negated ones and those inside aggregates included. */
  static List<Atom> all(List<Literal> body) {
    Stream.Builder<Atom> atoms = Stream.builder();
    literals(
        body,
        literal -> {
          switch (literal) {
            case Literal.Positive p -> atoms.add(p.atom());
            case Literal.Negative n -> atoms.add(n.atom());
            case Literal.Comparison c -> {}
            case Literal.Test t -> {}
          }
        });
    return atoms.build().toList();
  }

  /** The atoms that must hold for the rule itself to hold. */
  static List<Atom> positive(Rule rule) {
    return rule.body().stream()
        .filter(Literal.Positive.class::isInstance)
        .map(literal -> ((Literal.Positive) literal).atom())
        .toList();
  }

  /** The names of the variables among the arguments. */
  static List<String> variables(Atom atom) {
    return atom.arguments().stream()
        .filter(Expr.Variable.class::isInstance)
        .map(e -> ((Expr.Variable) e).name())
        .toList();
  }

  /** The names of the variables by position, an empty text where there is none. */
  static List<String> names(Atom atom) {
    return atom.arguments().stream()
        .map(e -> e instanceof Expr.Variable v ? v.name() : "")
        .toList();
  }

  /** These variables and all that stand in one atom with any of them. */
  static Set<String> near(Collection<String> variables, List<Atom> atoms) {
    Set<String> near = new HashSet<>(variables);
    for (Atom atom : atoms) {
      List<String> together = variables(atom);
      if (together.stream().anyMatch(variables::contains)) {
        near.addAll(together);
      }
    }
    return near;
  }

  private static void aggregates(Expr expr, Consumer<Literal> visitor) {
    switch (expr) {
      case Expr.Aggregate a -> literals(a.body(), visitor);
      case Expr.Call c -> c.arguments().forEach(e -> aggregates(e, visitor));
      case Expr.Variable v -> {}
      case Expr.Wildcard w -> {}
      case Expr.Constant c -> {}
    }
  }
}
