// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.step;

import gatehouse.logic.syntax.Relation;

/** How the messages of a relation are called. */
public final class MessageId {
  private MessageId() {}

  /** The relation's name with dashes. */
  public static String of(Relation relation) {
    return relation.name().replace('_', '-');
  }
}
