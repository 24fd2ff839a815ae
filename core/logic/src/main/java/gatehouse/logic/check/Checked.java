// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.check;

import gatehouse.logic.syntax.Diagnostic;
import gatehouse.logic.syntax.Directive;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Rule;
import java.util.List;
import java.util.Map;

/**
 * A program that passed the checks.
 *
 * @param index the position of each relation by name
 * @param scopings for each rule its scopes, with the type of every variable
 * @param facts clauses whose arguments are constant
 * @param budgets the most tuples that a relation may have, where there is such a bound
 * @param strata in an order in which they can be evaluated
 * @param warnings what is suspicious
 */
public record Checked(
    List<Relation> relations,
    Map<String, Integer> index,
    List<Rule> rules,
    List<Scoping> scopings,
    List<Rule> facts,
    List<Directive> directives,
    Map<String, Long> budgets,
    List<Stratum> strata,
    List<Diagnostic> warnings) {

  /** The position of a relation, or -1 when it is not declared. */
  public int position(String relation) {
    return index.getOrDefault(relation, -1);
  }
}
