// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.budget.Budget;
import gatehouse.logic.check.Checked;
import gatehouse.logic.check.Stratum;
import gatehouse.logic.data.Derivations;
import gatehouse.logic.data.Domain;
import gatehouse.logic.data.Table;
import gatehouse.logic.syntax.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Semi-naive evaluation, one stratum after another; every derivation is kept. */
public final class Evaluator {
  private static final Derivations NONE = new Derivations(0);

  private final ProgramCode code;
  private final List<Table> tables;
  private final Domain domain;
  private final int[] given;
  private final @Nullable RuleCode[] codes;
  private final Derivations[] derivations;

  private Evaluator(ProgramCode code, List<Table> tables, Domain domain) {
    this.code = code;
    this.tables = tables;
    this.domain = domain;
    given = new int[tables.size()];
    codes = new @Nullable RuleCode[code.program().rules().size()];
    derivations = new Derivations[codes.length];
    Arrays.fill(derivations, NONE);
  }

  /**
   * Derives all that follows.
   *
   * @param tables the given tuples of each relation, in the program's order; derived ones are added
   * @param domain grows by the constants of the program and by values that rules make
   * @throws gatehouse.logic.budget.BudgetExceededException when a budget is spent
   */
  public static Result evaluate(
      ProgramCode code, List<Table> tables, Domain domain, Budget budget) {
    var evaluator = new Evaluator(code, tables, domain);
    return evaluator.run(budget, new BitSet(), Stores.none());
  }

  /**
   * The same where some relations are as they were in an earlier evaluation by the same code; all
   * that derives them is taken over.
   *
   * @param kept positions of those relations, whose tables are the earlier ones; they rest on no
   *     others
   * @param domain has grown out of the earlier one
   */
  public static Result evaluate(
      ProgramCode code,
      List<Table> tables,
      Domain domain,
      Budget budget,
      BitSet kept,
      Result earlier) {
    var evaluator = new Evaluator(code, tables, domain);
    kept.stream().forEach(relation -> evaluator.given[relation] = earlier.given()[relation]);
    for (Rule rule : code.program().rules()) {
      if (kept.get(code.head(rule))) {
        evaluator.codes[rule.id()] = earlier.codes().get(rule.id());
        evaluator.derivations[rule.id()] = earlier.derivations().get(rule.id());
      }
    }
    return evaluator.run(budget, kept, earlier.stores());
  }

  private Result run(Budget budget, BitSet kept, Stores earlier) {
    addFacts(kept);
    Meter meter = meter(budget);
    List<Store> stores = Stores.of(tables, kept, earlier).all();
    for (Stratum stratum : code.program().strata()) {
      if (!kept.intersects(stratum.relations())) {
        run(stratum, stores, meter);
      }
    }
    return new Result(
        code,
        domain,
        tables,
        Stores.of(tables, kept, earlier),
        kept,
        given,
        Arrays.asList(codes),
        List.of(derivations));
  }

  /** Adds the facts of the program; whatever there is then was given. */
  private void addFacts(BitSet kept) {
    var frame = new Frame(domain);
    for (FactCode fact : code.facts()) {
      if (!kept.get(fact.relation())) {
        fact.addTo(tables.get(fact.relation()), frame);
      }
    }
    for (int relation = 0; relation < given.length; relation++) {
      if (!kept.get(relation)) {
        given[relation] = tables.get(relation).size();
      }
    }
  }

  /** A meter that has seen what is there already. */
  private Meter meter(Budget budget) {
    long tuples = tables.stream().mapToLong(Table::size).sum();
    long uses = Arrays.stream(derivations).mapToLong(Derivations::size).sum();
    var meter = new Meter(budget, tuples, uses);
    Checked program = code.program();
    program
        .budgets()
        .forEach((name, most) -> meter.bound(tables.get(program.position(name)), name, most));
    return meter;
  }

  private void run(Stratum stratum, List<Store> stores, Meter meter) {
    var runners = new ArrayList<RuleRunner>();
    for (Rule rule : stratum.rules()) {
      if (mayFire(rule, stratum)) {
        RuleCode lowered = code.of(rule);
        var uses = new Derivations(lowered.premises());
        codes[rule.id()] = lowered;
        derivations[rule.id()] = uses;
        runners.add(new RuleRunner(lowered, stratum.relations(), stores, domain, uses, meter));
      }
    }
    boolean news = !runners.isEmpty();
    while (news) {
      news = false;
      for (RuleRunner runner : runners) {
        news |= runner.run();
      }
    }
  }

  /** Whether anything could be there for each premise; what it rests on is complete by now. */
  private boolean mayFire(Rule rule, Stratum stratum) {
    for (int relation : code.premises(rule)) {
      if (tables.get(relation).size() == 0 && !stratum.relations().get(relation)) {
        return false;
      }
    }
    return true;
  }
}
