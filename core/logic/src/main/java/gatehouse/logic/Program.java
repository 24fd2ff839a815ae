// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import gatehouse.logic.budget.Budget;
import gatehouse.logic.check.Checked;
import gatehouse.logic.check.Checker;
import gatehouse.logic.check.Steadiness;
import gatehouse.logic.data.Domain;
import gatehouse.logic.data.Table;
import gatehouse.logic.eval.Evaluator;
import gatehouse.logic.eval.ProgramCode;
import gatehouse.logic.eval.Result;
import gatehouse.logic.syntax.Diagnostic;
import gatehouse.logic.syntax.Diagnostics;
import gatehouse.logic.syntax.Directive;
import gatehouse.logic.syntax.Parser;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.SourceText;
import gatehouse.logic.syntax.Unit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A checked program, ready to be evaluated over any facts; immutable. */
public final class Program {
  private final Checked checked;
  private final ProgramCode code;

  /** Relations to which the program adds tuples. */
  private final BitSet derived = new BitSet();

  private Program(Checked checked) {
    this.checked = checked;
    code = new ProgramCode(checked);
    checked.rules().forEach(rule -> derived.set(checked.position(rule.head().relation())));
    checked.facts().forEach(fact -> derived.set(checked.position(fact.head().relation())));
  }

  /**
   * Reads and checks program text.
   *
   * @param externals relations that the host declares and gives facts for
   * @throws ProgramException with everything that is wrong
   */
  public static Program compile(List<SourceText> sources, Collection<Relation> externals)
      throws ProgramException {
    var diagnostics = new Diagnostics();
    Unit unit = Parser.parse(sources, diagnostics);
    return new Program(Checker.check(unit, externals, diagnostics));
  }

  /** All relations: those of the host, then the declared ones in the order of the text. */
  public List<Relation> relations() {
    return checked.relations();
  }

  /** The relation of that name. */
  public Optional<Relation> relation(String name) {
    return Optional.ofNullable(checked.index().get(name)).map(checked.relations()::get);
  }

  /** The rules in the order of the text. */
  public List<Rule> rules() {
    return checked.rules();
  }

  /** The facts that stand in the text. */
  public List<Rule> facts() {
    return checked.facts();
  }

  /** Inputs and outputs in the order of the text. */
  public List<Directive> directives() {
    return checked.directives();
  }

  /** What is suspicious without being wrong. */
  public List<Diagnostic> warnings() {
    return checked.warnings();
  }

  /**
   * Errors for rules whose conclusions could grow when tuples of these relations are taken away, so
   * that {@link Database#ground} cannot answer for them.
   */
  public List<Diagnostic> unsteady(Set<String> changing) {
    return Steadiness.unsteady(checked, changing);
  }

  /** Derives everything that follows from the facts. */
  public Database evaluate(FactSet facts) {
    return evaluate(facts, Budget.UNLIMITED);
  }

  /**
   * Derives everything that follows from the facts.
   *
   * @throws gatehouse.logic.budget.BudgetExceededException when the budget, or that of a relation
   *     that is declared with one, is spent
   * @throws IllegalArgumentException when facts do not fit the declared relations
   */
  public Database evaluate(FactSet facts, Budget budget) {
    facts.check(this);
    Domain domain = facts.domain().grown();
    Optional<Database> before = facts.before().filter(b -> b.isOf(code));
    if (before.isEmpty()) {
      Result result =
          Evaluator.evaluate(code, tables(facts, new BitSet(), List.of()), domain, budget);
      return new Database(facts, result);
    }
    Database known = before.get();
    BitSet kept = code.unchanged(news(facts, known.given()));
    List<Table> tables = tables(facts, kept, known.result().tables());
    Result result = Evaluator.evaluate(code, tables, domain, budget, kept, known.result());
    return new Database(facts, result, known);
  }

  /** The relations with facts that were not there before. */
  private BitSet news(FactSet facts, FactSet before) {
    var news = new BitSet();
    for (int i = 0; i < checked.relations().size(); i++) {
      String relation = checked.relations().get(i).name();
      news.set(i, facts.table(relation) != before.table(relation));
    }
    return news;
  }

  /** The tables to begin with: those of kept relations as they are, others to be added to. */
  private List<Table> tables(FactSet facts, BitSet kept, List<Table> known) {
    List<Table> tables = new ArrayList<>();
    for (Relation relation : checked.relations()) {
      int position = tables.size();
      Table given = facts.table(relation.name());
      if (kept.get(position)) {
        tables.add(known.get(position));
      } else if (given == null) {
        tables.add(new Table(relation.arity()));
      } else {
        tables.add(derived.get(position) ? given.fork() : given);
      }
    }
    return tables;
  }
}
