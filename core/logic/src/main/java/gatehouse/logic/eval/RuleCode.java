// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.syntax.Expr.Aggregate;
import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Type;
import java.util.Map;

/**
 * A rule over registers.
 *
 * @param relation position of the head's relation
 * @param head register of each column of the head
 * @param registers what registers hold at the start: constants, then room for variables
 * @param constants how many of the registers are constants
 * @param slots how many atoms there are, those inside of aggregates included
 * @param variables the rule's own variables, without those of aggregates
 * @param folds the code of each aggregate, known by identity
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read in inner loops
public record RuleCode(
    Rule rule,
    int relation,
    int[] head,
    BodyCode body,
    int[] registers,
    int constants,
    int slots,
    Map<String, Variable> variables,
    Map<Aggregate, Condition.Folding> folds) {

  /** Where a variable is kept, and its type. */
  public record Variable(int register, Type type) {}

  /** The relation of the positive atom at a position in the body. */
  public int premise(int position) {
    return body.atoms().get(position).relation();
  }

  /** The number of positive atoms in the body. */
  public int premises() {
    return body.atoms().size();
  }
}
