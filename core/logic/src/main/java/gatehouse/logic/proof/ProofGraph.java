// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.proof;

import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All derivations behind a goal as an AND/OR graph: a tuple holds if it is given or any derivation
 * of it holds, a derivation holds if all its premises do. May have cycles.
 *
 * @param given the tuples in the graph that were given
 * @param derivations for each derived tuple in the graph every derivation, the goal first
 */
public record ProofGraph(Tuple goal, Set<Tuple> given, Map<Tuple, List<Derivation>> derivations) {

  /**
   * One use of a rule.
   *
   * @param premises the tuples of the positive atoms in the order of the text, then those that
   *     aggregates counted
   * @param conditions the negations, comparisons and tests with their values
   */
  public record Derivation(
      Rule rule, Tuple conclusion, List<Tuple> premises, List<String> conditions) {
    public Derivation {
      premises = List.copyOf(premises);
      conditions = List.copyOf(conditions);
    }
  }
}
