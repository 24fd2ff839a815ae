// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Expr.Variable;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Literal.Comparison;
import gatehouse.logic.syntax.Relop;
import gatehouse.logic.syntax.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which values of a recursive rule may be new ones. A variable that an atom outside of the
 * recursion binds has as many values as that atom has rows, whatever is then made of it.
 */
final class Growth {
  private final Rule rule;

  /** Variables that atoms bind. */
  private final Set<String> stored = new HashSet<>();

  /** Variables whose values come from the recursion alone. */
  private final Set<String> recursive = new HashSet<>();

  /** Those of them that have their value from a function. */
  private final Set<String> made = new HashSet<>();

  /**
   * @param isRecursive whether a relation depends on the head of the rule
   */
  Growth(Rule rule, Predicate<String> isRecursive) {
    this.rule = rule;
    Set<String> finite = new HashSet<>();
    for (Literal literal : rule.body()) {
      if (literal instanceof Literal.Positive p) {
        Set<String> bound = isRecursive.test(p.atom().relation()) ? recursive : finite;
        for (Expr argument : p.atom().arguments()) {
          if (argument instanceof Variable v) {
            bound.add(v.name());
          }
        }
      }
    }
    recursive.removeAll(finite);
    stored.addAll(finite);
    stored.addAll(recursive);
    while (equations()) {
      // Each round learns of at least one more variable.
    }
  }

  /** The variables that have their value from a function of recursive ones. */
  Set<String> made() {
    return made;
  }

  /** Whether a term can have a value that no atom has given. */
  boolean makes(Expr term) {
    if (term instanceof Variable v) {
      return made.contains(v.name());
    }
    if (term instanceof Expr.Call call) {
      return (call.function().makesValues() && mentions(call, recursive))
          || call.arguments().stream().anyMatch(this::makes);
    }
    return term instanceof Aggregate a && terms(a).anyMatch(this::makes);
  }

  /**
   * Whether a condition other than an equation looks at what such terms are made of, so that
   * somebody has thought of an end.
   */
  boolean isGuarded(List<Expr> terms) {
    Set<String> sources = new HashSet<>();
    terms.forEach(term -> Variables.of(term).forEach(v -> sources.add(v.name())));
    while (definitions(sources)) {
      // Each round adds at least one more variable.
    }
    return rule.body().stream()
        .filter(literal -> !(literal instanceof Literal.Positive || isEquation(literal)))
        .flatMap(literal -> literal.terms().stream())
        .anyMatch(term -> mentions(term, sources));
  }

  private boolean equations() {
    boolean news = false;
    for (Literal literal : rule.body()) {
      if (literal instanceof Comparison c && isEquation(c)) {
        news |= learn(c.left(), c.right());
        news |= learn(c.right(), c.left());
      }
    }
    return news;
  }

  private boolean learn(Expr left, Expr right) {
    if (!(left instanceof Variable v) || stored.contains(v.name())) {
      return false;
    }
    boolean news = mentions(right, recursive) && recursive.add(v.name());
    return (makes(right) && made.add(v.name())) || news;
  }

  private boolean definitions(Set<String> sources) {
    boolean news = false;
    for (Literal literal : rule.body()) {
      if (literal instanceof Comparison c && isEquation(c)) {
        news |= define(c.left(), c.right(), sources);
        news |= define(c.right(), c.left(), sources);
      }
    }
    return news;
  }

  private static boolean define(Expr left, Expr right, Set<String> sources) {
    return left instanceof Variable v
        && sources.contains(v.name())
        && sources.addAll(Variables.of(right).stream().map(Variable::name).toList());
  }

  private static boolean isEquation(Literal literal) {
    return literal instanceof Comparison c && c.op() == Relop.EQ;
  }

  private static boolean mentions(Expr term, Set<String> names) {
    return Variables.of(term).stream().anyMatch(v -> names.contains(v.name()))
        || Variables.aggregates(term).stream()
            .anyMatch(a -> terms(a).anyMatch(inner -> mentions(inner, names)));
  }

  private static Stream<Expr> terms(Aggregate aggregate) {
    return Stream.concat(
        aggregate.target().stream(),
        aggregate.body().stream().flatMap(literal -> literal.terms().stream()));
  }
}
