// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.proof.Evidence;
import gatehouse.assess.rule.Rules;
import gatehouse.logic.Database;
import gatehouse.logic.FactSet;
import gatehouse.model.Observed;
import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import gatehouse.model.fact.KnowledgeFact;
import java.util.List;
import java.util.function.Function;

/**
 * What is known before any home is looked at and all that follows from it alone, worked out once
 * for all homes.
 *
 * @param evidence where it stands; not added to any more
 */
record Background(Database known, Evidence evidence) {
  /**
   * Feeds what the rules ask for, and nothing else.
   *
   * @param knowledge the rows of a relation of knowledge
   */
  static Background of(
      Rules rules, Function<String, ? extends List<? extends Observed<?>>> knowledge) {
    Evidence evidence = new Evidence();
    FactSet.Builder facts = FactSet.builder();
    for (Relation relation : Vocabulary.relations()) {
      if (KnowledgeFact.class.isAssignableFrom(relation.kind())
          && rules.mentions(relation.name())) {
        knowledge.apply(relation.name()).forEach(row -> feed(rules, row, evidence, facts));
      }
    }
    return new Background(rules.program().evaluate(facts.build()), evidence);
  }

  /** Feeds a fact if the rules ask for its kind. */
  static void feed(Rules rules, Observed<?> observed, Evidence evidence, FactSet.Builder facts) {
    String relation = Vocabulary.relationOf(observed.fact()).name();
    if (rules.mentions(relation)) {
      facts.add(relation, Vocabulary.values(observed.fact()).toArray());
      evidence.add(relation, observed);
    }
  }
}
