// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Diagnostics;
import gatehouse.logic.syntax.Directive;
import gatehouse.logic.syntax.Names;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs every check over a program and reports all that they find. */
public final class Checker {
  private final Map<String, Relation> relations;
  private final Map<String, Integer> index = new HashMap<>();
  private final Diagnostics diagnostics;

  private Checker(Map<String, Relation> relations, Diagnostics diagnostics) {
    this.relations = relations;
    this.diagnostics = diagnostics;
    relations.keySet().forEach(name -> index.put(name, index.size()));
  }

  /**
   * Checks what the parser read.
   *
   * @param externals relations that the host declares
   * @param diagnostics with what the parser reported
   * @throws ProgramException when there is any error
   */
  public static Checked check(Unit unit, Collection<Relation> externals, Diagnostics diagnostics)
      throws ProgramException {
    var checker = new Checker(Schema.of(unit, externals, diagnostics), diagnostics);
    unit.directives().forEach(checker::directive);
    var rules = new ArrayList<Rule>();
    var facts = new ArrayList<Rule>();
    for (Rule clause : unit.clauses()) {
      checker.clause(clause);
      if (clause.isFact()) {
        facts.add(clause);
      } else {
        rules.add(
            new Rule(
                rules.size(),
                clause.head(),
                clause.body(),
                clause.doc(),
                clause.annotations(),
                clause.location()));
      }
    }
    List<Relation> all = List.copyOf(checker.relations.values());
    List<Stratum> strata = Strata.of(all, checker.index, rules, diagnostics);
    strata.forEach(s -> RecursionCheck.check(s, checker.index, checker.relations, diagnostics));
    if (diagnostics.hasErrors()) {
      throw new ProgramException(diagnostics.all());
    }
    return new Checked(
        all,
        Map.copyOf(checker.index),
        List.copyOf(rules),
        List.copyOf(facts),
        List.copyOf(unit.directives()),
        strata,
        diagnostics.all());
  }

  private void directive(Directive directive) {
    if (!relations.containsKey(directive.relation())) {
      diagnostics.error(
          directive.location(),
          "unknown relation '" + directive.relation() + "'",
          Names.suggestion(directive.relation(), relations.keySet()));
    }
  }

  private void clause(Rule clause) {
    atom(clause.head());
    Variables.atoms(clause.body(), (atom, complete) -> atom(atom), false);
    for (var term : clause.head().arguments()) {
      for (var aggregate : Variables.aggregates(term)) {
        Variables.atoms(aggregate.body(), (atom, complete) -> atom(atom), true);
      }
    }
    Scoping scoping = Scoping.of(clause);
    Typing.infer(clause, relations, scoping);
    TypeCheck.check(clause, relations, scoping, diagnostics);
    RangeCheck.check(clause, scoping, diagnostics);
    UseCheck.check(clause, diagnostics);
  }

  private void atom(Atom atom) {
    Relation relation = relations.get(atom.relation());
    if (relation == null) {
      diagnostics.error(
          atom.location(),
          "unknown relation '" + atom.relation() + "'",
          Names.suggestion(atom.relation(), relations.keySet()));
    } else if (relation.arity() != atom.arguments().size()) {
      diagnostics.error(
          atom.location(),
          "'"
              + atom.relation()
              + "' has "
              + relation.arity()
              + " columns, not "
              + atom.arguments().size(),
          "it is declared as " + relation);
    }
  }
}
