// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.standard;

import gatehouse.assess.ProofStep;
import java.util.List;

/**
 * What the evidence says of one provision for one device.
 *
 * @param proofs why; none when it was not assessed
 */
public record Answer(Provision provision, Verdict verdict, List<ProofStep> proofs) {
  public Answer {
    proofs = List.copyOf(proofs);
  }
}
