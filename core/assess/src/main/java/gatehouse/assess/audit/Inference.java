// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.proof.Evidence;
import gatehouse.assess.rule.Rules;
import gatehouse.logic.Database;
import gatehouse.logic.FactSet;
import gatehouse.logic.budget.Budget;
import gatehouse.model.Observed;
import java.time.LocalDate;
import java.util.Collection;

/**
 * What follows from facts and knowledge on a day.
 *
 * @param database all that follows
 * @param evidence where everything that was given was read
 */
record Inference(Database database, Evidence evidence) {
  /** More than any home needs; hostile evidence must not fill the memory. */
  private static final Budget BUDGET = new Budget(20_000_000, 20_000_000);

  /** Concludes from facts before a background of knowledge. */
  static Inference of(
      Rules rules, Background background, Collection<? extends Observed<?>> facts, LocalDate day) {
    Evidence evidence = new Evidence(background.evidence());
    FactSet.Builder given = FactSet.builder(background.known());
    given.add(Rules.TODAY, day);
    for (Observed<?> observed : facts) {
      Background.feed(rules, observed, evidence, given);
    }
    return new Inference(rules.program().evaluate(given.build(), BUDGET), evidence);
  }
}
