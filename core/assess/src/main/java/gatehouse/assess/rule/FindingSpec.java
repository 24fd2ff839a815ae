// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import gatehouse.assess.Certainty;
import gatehouse.assess.Severity;
import gatehouse.assess.Topic;
import gatehouse.assess.step.MessageId;
import gatehouse.logic.syntax.Relation;
import java.util.List;

/**
 * A relation whose tuples are findings.
 *
 * @param relation as it is declared
 * @param topics most telling first
 * @param delicate true when it may be somebody's spying
 * @param key positions of the columns that tell one finding from another
 */
public record FindingSpec(
    Relation relation,
    Severity severity,
    Certainty certainty,
    List<Topic> topics,
    boolean delicate,
    List<Integer> key) {
  public FindingSpec {
    topics = List.copyOf(topics);
    key = List.copyOf(key);
  }

  /** The relation's name with dashes; also the message id. */
  public String id() {
    return MessageId.of(relation);
  }
}
