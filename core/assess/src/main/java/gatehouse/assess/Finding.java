// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

import gatehouse.model.Assurance;
import java.util.List;
import java.util.SortedMap;

/**
 * Something that is wrong, said without words: message id and arguments, with its proof.
 *
 * @param key stable while the finding is the same, whatever its proof: rule id and subject
 * @param rule id of the rule's finding, {@code reads-notifications}; also the message id
 * @param severity how bad
 * @param certainty how sure the rule is
 * @param assurance how much the weakest piece of evidence is worth
 * @param topics what it is about: camera, microphone, patches, trackers, spying, ...
 * @param subject the phone or app it is about, as an id
 * @param arguments the named columns of the conclusion, in reading order, as text for messages
 * @param delicate true when it may be somebody's spying: advice never begins with removing it
 * @param proof why
 */
public record Finding(
    String key,
    String rule,
    Severity severity,
    Certainty certainty,
    Assurance assurance,
    List<String> topics,
    String subject,
    SortedMap<String, String> arguments,
    boolean delicate,
    ProofStep proof) {
  public Finding {
    topics = List.copyOf(topics);
  }
}
