// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Location;
import gatehouse.logic.syntax.Names;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Value;
import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text that is compared with a column of fixed words is one of those words. */
final class WordCheck {
  private final Problems problems;

  WordCheck(Problems problems) {
    this.problems = problems;
  }

  void check(Rule rule) {
    Map<String, Relation.Column> bound = new HashMap<>();
    for (Atom atom : Atoms.all(rule.body())) {
      Vocabulary.relation(atom.relation()).ifPresent(relation -> check(atom, relation, bound));
    }
    Atoms.literals(
        rule.body(),
        literal -> {
          if (literal instanceof Literal.Comparison c) {
            compare(c.left(), c.right(), bound);
            compare(c.right(), c.left(), bound);
          }
        });
  }

  private void check(Atom atom, Relation relation, Map<String, Relation.Column> bound) {
    List<Relation.Column> columns = relation.columns();
    for (int i = 0; i < columns.size(); i++) {
      Relation.Column column = columns.get(i);
      Expr argument = atom.arguments().get(i);
      if (!column.words().isEmpty()) {
        if (argument instanceof Expr.Variable v) {
          bound.put(v.name(), column);
        }
        text(argument).ifPresent(text -> check(text, column, argument.location()));
      }
    }
  }

  private void compare(Expr one, Expr other, Map<String, Relation.Column> bound) {
    if (one instanceof Expr.Variable v && bound.containsKey(v.name())) {
      Relation.Column column = bound.get(v.name());
      text(other).ifPresent(text -> check(text, column, other.location()));
    }
  }

  private void check(String text, Relation.Column column, Location at) {
    if (!column.words().contains(text)) {
      String near = Names.suggestion(text, column.words());
      problems.add(
          at,
          "'%s' is no word of the column %s".formatted(text, column.name()),
          near.isEmpty() ? "one of " + column.words() : near);
    }
  }

  private static Optional<String> text(Expr expr) {
    return expr instanceof Expr.Constant c && c.value() instanceof Value.Symbol s
        ? Optional.of(s.text())
        : Optional.empty();
  }
}
