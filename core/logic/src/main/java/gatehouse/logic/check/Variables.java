// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Expr.Variable;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Walks over the terms of literals. */
public final class Variables {
  private Variables() {}

  /** Visits a term and the terms inside of it, but does not enter aggregates. */
  public static void visit(Expr term, Consumer<Expr> visitor) {
    visitor.accept(term);
    if (term instanceof Expr.Call call) {
      call.arguments().forEach(argument -> visit(argument, visitor));
    }
  }

  /** The variables of a term outside of aggregates, in the order of their first occurrence. */
  public static List<Variable> of(Expr term) {
    var found = new ArrayList<Variable>();
    visit(
        term,
        t -> {
          if (t instanceof Variable v) {
            found.add(v);
          }
        });
    return found;
  }

  /** The names of a rule's variables outside of aggregates. */
  static Set<String> ofRule(Rule rule) {
    return direct(rule.head().arguments(), rule.body());
  }

  /** The names of variables in terms and literals, outside of aggregates. */
  static Set<String> direct(List<Expr> terms, List<Literal> body) {
    var names = new LinkedHashSet<String>();
    terms.forEach(term -> of(term).forEach(v -> names.add(v.name())));
    body.forEach(
        literal -> literal.terms().forEach(term -> of(term).forEach(v -> names.add(v.name()))));
    return names;
  }

  /** The aggregates in terms and literals, without those inside of other aggregates. */
  public static List<Aggregate> aggregates(List<Expr> terms, List<Literal> body) {
    var found = new ArrayList<Aggregate>();
    Consumer<Expr> collect =
        t -> {
          if (t instanceof Aggregate a) {
            found.add(a);
          }
        };
    terms.forEach(term -> visit(term, collect));
    body.forEach(literal -> literal.terms().forEach(term -> visit(term, collect)));
    return found;
  }

  /** The aggregates in a term, without those inside of other aggregates. */
  static List<Aggregate> aggregates(Expr term) {
    return aggregates(List.of(term), List.of());
  }

  /** Every variable that an evaluation of the term needs from the scopes around it. */
  static List<Variable> needed(Expr term, Scoping scoping, Scope scope) {
    var needed = new ArrayList<>(of(term));
    for (Aggregate aggregate : aggregates(term)) {
      Scope inner = scoping.of(aggregate);
      for (Variable v : everywhere(aggregate)) {
        if (scope.owner(v.name()) != null && !inner.names().contains(v.name())) {
          needed.add(v);
        }
      }
    }
    return needed;
  }

  /** Every occurrence of a variable in an aggregate, those of nested aggregates included. */
  public static List<Variable> everywhere(Aggregate aggregate) {
    var found = new ArrayList<Variable>();
    var terms = new ArrayList<>(aggregate.target().stream().toList());
    aggregate.body().forEach(literal -> terms.addAll(literal.terms()));
    for (Expr term : terms) {
      found.addAll(of(term));
      aggregates(term).forEach(nested -> found.addAll(everywhere(nested)));
    }
    return found;
  }

  /** Every occurrence of a variable in a rule, the head first. */
  static List<Variable> everywhere(Rule rule) {
    var found = new ArrayList<Variable>();
    var terms = new ArrayList<>(rule.head().arguments());
    rule.body().forEach(literal -> terms.addAll(literal.terms()));
    for (Expr term : terms) {
      found.addAll(of(term));
      aggregates(term).forEach(nested -> found.addAll(everywhere(nested)));
    }
    return found;
  }

  /** Every atom in a body, those inside of aggregates included. */
  static void atoms(List<Literal> body, AtomVisitor visitor, boolean inside) {
    for (Literal literal : body) {
      if (literal instanceof Literal.Atomic a) {
        visitor.visit(a.atom(), inside || literal instanceof Literal.Negative);
      }
      for (Expr term : literal.terms()) {
        aggregates(term).forEach(aggregate -> atoms(aggregate.body(), visitor, true));
      }
    }
  }

  /** Sees the atoms of a rule. */
  interface AtomVisitor {
    /**
     * @param complete whether the relation must be complete before: negated, or in an aggregate
     */
    void visit(gatehouse.logic.syntax.Atom atom, boolean complete);
  }
}
