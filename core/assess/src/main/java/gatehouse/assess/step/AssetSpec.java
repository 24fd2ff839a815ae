// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.step;

import gatehouse.logic.syntax.Relation;

/**
 * A relation whose tuples are what somebody must not get.
 *
 * @param weight how much it matters to most people, 1 to 10
 */
public record AssetSpec(Relation relation, long weight) {
  /** The relation's name with dashes; also the message id. */
  public String id() {
    return MessageId.of(relation);
  }
}
