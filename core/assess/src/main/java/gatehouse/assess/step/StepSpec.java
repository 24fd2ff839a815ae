// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.step;

import gatehouse.logic.syntax.Rule;
import java.util.List;

/**
 * A rule by which somebody hostile gets further.
 *
 * @param id also the message id: the sentence is {@code <id>.step}, its places the rule's variables
 *     in small letters
 * @param effort minutes of an ordinary attacker
 * @param references CAPEC-*, T* of ATT&CK for Mobile, LINDDUN, provisions of EN 303 645
 */
public record StepSpec(Rule rule, String id, long effort, StepKind kind, List<String> references) {
  public StepSpec {
    references = List.copyOf(references);
  }
}
