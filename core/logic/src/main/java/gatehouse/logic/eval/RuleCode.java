// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.syntax.Rule;

/**
 * A rule over registers.
 *
 * @param relation position of the head's relation
 * @param head register of each column of the head
 * @param registers what registers hold at the start: constants, then room for variables
 * @param constants how many of the registers are constants
 * @param slots how many atoms there are, those inside of aggregates included
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read in inner loops
public record RuleCode(
    Rule rule, int relation, int[] head, BodyCode body, int[] registers, int constants, int slots) {

  /** The relation of the positive atom at a position in the body. */
  public int premise(int position) {
    return body.atoms().get(position).relation();
  }

  /** The number of positive atoms in the body. */
  public int premises() {
    return body.atoms().size();
  }
}
