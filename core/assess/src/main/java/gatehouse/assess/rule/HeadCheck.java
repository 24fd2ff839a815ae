// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.logic.syntax.Rule;
import gatehouse.model.Vocabulary;

/** Rules conclude; they do not make evidence. */
final class HeadCheck {
  private final Problems problems;

  HeadCheck(Problems problems) {
    this.problems = problems;
  }

  void check(Rule rule) {
    String head = rule.head().relation();
    if (Vocabulary.relation(head).isPresent() || head.equals(Externals.TODAY)) {
      problems.add(
          rule.location(),
          "a rule concludes " + head + ", which only evidence or knowledge can tell",
          "conclude a relation of your own");
    }
  }
}
