// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.proof;

import gatehouse.model.fact.Route;

/**
 * What became of a message.
 *
 * @param transport {@code tcp} or {@code udp}
 * @param sent what was done at the one end
 * @param heard what was seen at the other end
 */
public record Crossing(
    Leg from, Leg to, Route route, String transport, End end, String sent, String heard) {
  /** How it ended. */
  public enum End {
    /** The other end received it. */
    ARRIVED,
    /** It did not come, and a message of the other end to itself did. */
    HELD,
    /** The other end could not listen, or this one could not send. */
    NOT_SHOWN
  }
}
