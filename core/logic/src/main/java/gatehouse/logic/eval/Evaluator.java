// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.budget.Budget;
import gatehouse.logic.check.Checked;
import gatehouse.logic.check.Stratum;
import gatehouse.logic.data.Derivations;
import gatehouse.logic.data.Domain;
import gatehouse.logic.data.Table;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Semi-naive evaluation, one stratum after another; every derivation is kept. */
public final class Evaluator {
  private Evaluator() {}

  /**
   * Derives all that follows.
   *
   * @param tables the given tuples of each relation, in the program's order; derived ones are added
   * @param domain grows by the constants of the program and by values that rules make
   * @throws gatehouse.logic.budget.BudgetExceededException when a budget is spent
   */
  public static Result evaluate(Checked program, List<Table> tables, Domain domain, Budget budget) {
    addFacts(program, tables, domain);
    int[] given = tables.stream().mapToInt(Table::size).toArray();
    long all = 0;
    for (int size : given) {
      all += size;
    }
    var meter = new Meter(budget, all);
    for (int i = 0; i < given.length; i++) {
      Relation relation = program.relations().get(i);
      Long most = program.budgets().get(relation.name());
      if (most != null) {
        meter.bound(tables.get(i), relation.name(), most);
      }
    }
    List<Store> stores = tables.stream().map(Store::new).toList();
    var codes = new @Nullable RuleCode[program.rules().size()];
    var derivations = new Derivations[codes.length];
    Arrays.fill(derivations, new Derivations(0));
    for (Stratum stratum : program.strata()) {
      var runners = new ArrayList<RuleRunner>();
      for (Rule rule : stratum.rules()) {
        if (mayFire(rule, program, stratum, tables)) {
          RuleCode code = Lowering.lower(program, domain, rule);
          codes[rule.id()] = code;
          derivations[rule.id()] = new Derivations(code.premises());
          runners.add(
              new RuleRunner(
                  code, stratum.relations(), stores, domain, derivations[rule.id()], meter));
        }
      }
      boolean news = true;
      while (news) {
        news = false;
        for (RuleRunner runner : runners) {
          news |= runner.run();
        }
      }
    }
    return new Result(program, domain, tables, given, Arrays.asList(codes), List.of(derivations));
  }

  /** Whether anything could be there for each premise; what it rests on is complete by now. */
  private static boolean mayFire(Rule rule, Checked program, Stratum stratum, List<Table> tables) {
    for (Literal literal : rule.body()) {
      if (literal instanceof Literal.Positive p) {
        int relation = program.position(p.atom().relation());
        if (tables.get(relation).size() == 0 && !stratum.relations().get(relation)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void addFacts(Checked program, List<Table> tables, Domain domain) {
    for (Rule fact : program.facts()) {
      Lowering.fact(program, domain, fact)
          .ifPresent(row -> tables.get(program.position(fact.head().relation())).add(row));
    }
  }
}
