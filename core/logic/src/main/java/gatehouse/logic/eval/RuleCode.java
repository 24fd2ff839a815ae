// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Type;
import gatehouse.logic.syntax.Value;
import java.util.List;
import java.util.Map;

/**
 * A rule over registers; it knows nothing of any facts, so that every evaluation can use it.
 *
 * @param cost what one use of the rule costs
 * @param relation position of the head's relation
 * @param head register of each column of the head
 * @param constants what the first registers hold, and keep
 * @param registers how many there are: those of the constants, then room for variables
 * @param slots how many atoms there are, those inside of aggregates included
 * @param variables the rule's own variables, without those of aggregates
 * @param folds the code of each aggregate, known by identity
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read in inner loops
public record RuleCode(
    Rule rule,
    long cost,
    int relation,
    int[] head,
    BodyCode body,
    List<Value> constants,
    int registers,
    int slots,
    Map<String, Variable> variables,
    Map<Aggregate, Condition.Folding> folds) {

  /** Where a variable is kept, and its type. */
  public record Variable(int register, Type type) {}

  /** The relation of the positive atom at a position in the body. */
  public int premise(int position) {
    return body.atoms().get(position).relation();
  }

  /** Whether there is nothing in the body but positive atoms. */
  public boolean isPlain() {
    return body.conditions().isEmpty();
  }

  /** The number of positive atoms in the body. */
  public int premises() {
    return body.atoms().size();
  }
}
