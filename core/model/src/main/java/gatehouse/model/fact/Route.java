// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import gatehouse.model.Word;

/** The way by which one place reaches another. */
public enum Route implements Word {
  /** Frames go straight to the other member of the segment. */
  DIRECT,
  /** A router passes packets on. */
  ROUTED,
  /** A frame to the gateway's own address comes back to a member that was shut off. */
  BOUNCED,
  /** Multicast is relayed. */
  RELAYED
}
