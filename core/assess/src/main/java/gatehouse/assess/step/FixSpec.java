// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.step;

import gatehouse.logic.syntax.Relation;
import java.util.List;

/**
 * A relation whose tuples are fixes that can be made in this home.
 *
 * @param minutes of work
 * @param money in euro
 * @param adds what holds after it and did not before
 * @param instead fixes that are not offered where this one is
 */
public record FixSpec(
    Relation relation,
    long minutes,
    Breakage breaks,
    long money,
    List<Reference> adds,
    List<Reference> instead) {
  public FixSpec {
    adds = List.copyOf(adds);
    instead = List.copyOf(instead);
  }

  /** The relation's name with dashes; also the message id. */
  public String id() {
    return MessageId.of(relation);
  }
}
