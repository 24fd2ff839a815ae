// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.wall;

import gatehouse.assess.ProofStep;
import gatehouse.assess.Subject;
import gatehouse.model.Word;
import java.util.List;

/**
 * Whether one place gets to another, and how that is known.
 *
 * @param from a part of the home
 * @param to a part of the home, or a router
 * @param ports what is open when rules allow some of it only: {@code tcp 80}; else empty
 * @param proofs why; none when it is not known
 */
public record Reach(
    Subject from, Subject to, State state, List<String> ports, List<ProofStep> proofs) {
  public Reach {
    ports = List.copyOf(ports);
    proofs = List.copyOf(proofs);
  }

  /** What is known. */
  public enum State implements Word {
    /** A message arrived. */
    SHOWN_OPEN,
    /** A message was held back. */
    SHOWN_SHUT,
    /** The router's rules let all of it through. */
    ALLOWED,
    /** The router's rules let some of it through. */
    ALLOWED_IN_PART,
    /** The router's rules, as far as they were understood, let none of it through. */
    FORBIDDEN,
    /** Nothing tells. */
    UNKNOWN
  }
}
