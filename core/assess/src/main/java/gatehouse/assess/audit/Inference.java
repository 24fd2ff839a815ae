// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.proof.Evidence;
import gatehouse.assess.rule.Rules;
import gatehouse.logic.Database;
import gatehouse.logic.FactSet;
import gatehouse.logic.budget.Budget;
import gatehouse.model.Observed;
import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import gatehouse.model.fact.KnowledgeFact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * What follows from facts and knowledge on a day.
 *
 * @param database all that follows
 * @param evidence where everything that was given was read
 */
record Inference(Database database, Evidence evidence) {
  /** More than any home needs; hostile evidence must not fill the memory. */
  private static final Budget BUDGET = new Budget(20_000_000, 20_000_000);

  /**
   * Feeds what the rules ask for, and nothing else.
   *
   * @param knowledge the rows of a relation of knowledge
   */
  static Inference of(
      Rules rules,
      Collection<? extends Observed<?>> facts,
      Function<String, ? extends List<? extends Observed<?>>> knowledge,
      LocalDate day) {
    Evidence evidence = new Evidence();
    FactSet.Builder given = FactSet.builder();
    given.add(Rules.TODAY, day);
    for (Observed<?> observed : facts) {
      feed(rules, observed, evidence, given);
    }
    for (Relation relation : Vocabulary.relations()) {
      if (KnowledgeFact.class.isAssignableFrom(relation.kind())
          && rules.mentions(relation.name())) {
        knowledge.apply(relation.name()).forEach(row -> feed(rules, row, evidence, given));
      }
    }
    return new Inference(rules.program().evaluate(given.build(), BUDGET), evidence);
  }

  private static void feed(
      Rules rules, Observed<?> observed, Evidence evidence, FactSet.Builder given) {
    String relation = Vocabulary.relationOf(observed.fact()).name();
    if (rules.mentions(relation)) {
      given.add(relation, Vocabulary.values(observed.fact()).toArray());
      evidence.add(relation, observed);
    }
  }
}
