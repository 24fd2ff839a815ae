// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Diagnostics;
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
    Schema schema = Schema.of(unit, externals, diagnostics);
    var checker = new Checker(schema.relations(), diagnostics);
    unit.directives()
        .forEach(d -> DirectiveCheck.check(d, checker.relations.keySet(), diagnostics));
    var rules = new ArrayList<Rule>();
    var scopings = new ArrayList<Scoping>();
    var facts = new ArrayList<Rule>();
    UseCheck.check(unit.clauses(), diagnostics);
    for (Rule clause : unit.clauses()) {
      Scoping scoping = checker.clause(clause, schema.isSound());
      if (clause.isFact()) {
        facts.add(clause);
      } else {
        scopings.add(scoping);
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
    Map<String, Long> budgets =
        RecursionCheck.check(strata, checker.index, checker.relations, diagnostics);
    if (diagnostics.hasErrors()) {
      throw new ProgramException(diagnostics.all());
    }
    return new Checked(
        all,
        Map.copyOf(checker.index),
        List.copyOf(rules),
        List.copyOf(scopings),
        List.copyOf(facts),
        List.copyOf(unit.directives()),
        budgets,
        strata,
        diagnostics.all());
  }

  /**
   * @param typed whether all types are known; if not, what follows from that is no news
   */
  private Scoping clause(Rule clause, boolean typed) {
    atom(clause.head());
    Variables.atoms(clause.body(), (atom, complete) -> atom(atom), false);
    for (var term : clause.head().arguments()) {
      for (var aggregate : Variables.aggregates(term)) {
        Variables.atoms(aggregate.body(), (atom, complete) -> atom(atom), true);
      }
    }
    Scoping scoping = Scoping.of(clause);
    Typing.infer(clause, relations, scoping);
    if (typed) {
      TypeCheck.check(clause, relations, scoping, diagnostics);
    }
    RangeCheck.check(clause, scoping, diagnostics);
    return scoping;
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
