// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Diagnostics;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Expr.Variable;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Relop;
import gatehouse.logic.syntax.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reports recursion that makes new values, and so may never end, in a relation without a budget.
 */
public final class RecursionCheck {
  private RecursionCheck() {}

  /** The most tuples that {@code @budget(tuples = n)} or {@code @budget(n)} allows a relation. */
  public static OptionalLong budget(Relation relation) {
    var annotation = relation.annotation("budget");
    if (annotation.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong named = annotation.get().number("tuples");
    return named.isPresent() ? named : annotation.get().number("");
  }

  static void check(
      Stratum stratum,
      Map<String, Integer> index,
      Map<String, Relation> relations,
      Diagnostics diagnostics) {
    for (Rule rule : stratum.rules()) {
      Relation head = relations.get(rule.head().relation());
      if (head == null || budget(head).isPresent() || !isRecursive(rule, stratum, index)) {
        continue;
      }
      Set<String> made = made(rule);
      for (Expr argument : rule.head().arguments()) {
        if (makes(argument, made) && !Limits.holds(rule, argument, made)) {
          diagnostics.error(
              argument.location(),
              "'"
                  + argument
                  + "' makes new values in a recursion of '"
                  + head.name()
                  + "', which may never end",
              "declare it with @budget(tuples = 100000), or compare a number with a limit: X < 1000");
        }
      }
    }
  }

  private static boolean isRecursive(Rule rule, Stratum stratum, Map<String, Integer> index) {
    return rule.body().stream()
        .anyMatch(
            literal ->
                literal instanceof Literal.Positive p
                    && index.containsKey(p.atom().relation())
                    && stratum.relations().get(index.get(p.atom().relation())));
  }

  /** The variables that have their value from a function only. */
  private static Set<String> made(Rule rule) {
    Set<String> stored = new HashSet<>();
    for (Literal literal : rule.body()) {
      if (literal instanceof Literal.Positive p) {
        p.atom().arguments().stream()
            .filter(Variable.class::isInstance)
            .forEach(v -> stored.add(((Variable) v).name()));
      }
    }
    Set<String> made = new HashSet<>();
    boolean news = true;
    while (news) {
      news = false;
      for (Literal literal : rule.body()) {
        if (literal instanceof Literal.Comparison c && c.op() == Relop.EQ) {
          news |= learn(c.left(), c.right(), stored, made);
          news |= learn(c.right(), c.left(), stored, made);
        }
      }
    }
    return made;
  }

  private static boolean learn(Expr left, Expr right, Set<String> stored, Set<String> made) {
    return left instanceof Variable v
        && !stored.contains(v.name())
        && makes(right, made)
        && made.add(v.name());
  }

  private static boolean makes(Expr term, Set<String> made) {
    if (term instanceof Variable v) {
      return made.contains(v.name());
    }
    if (term instanceof Expr.Call call) {
      return call.function().makesValues()
          || call.arguments().stream().anyMatch(argument -> makes(argument, made));
    }
    return term instanceof Aggregate a && makes(a, made);
  }

  private static boolean makes(Aggregate aggregate, Set<String> made) {
    List<Expr> target = aggregate.target().stream().toList();
    return target.stream().anyMatch(t -> makes(t, made))
        || aggregate.body().stream()
            .flatMap(literal -> literal.terms().stream())
            .anyMatch(term -> makes(term, made));
  }
}
