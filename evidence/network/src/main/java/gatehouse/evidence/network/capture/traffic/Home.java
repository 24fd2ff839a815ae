// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.traffic;

import gatehouse.evidence.network.capture.flow.Flow.Endpoint;

/**
 * Decides who is inside of the home.
 *
 * <p>Private addresses are. A public one is outside when its frames come through a router, which is
 * an interface through which several networks speak, or when the other side is inside.
 *
 * @param stations the interfaces that were heard
 */
public record Home(Stations stations) {

  /** On which side of the home's wall somebody is. */
  public enum Side {
    INSIDE,
    OUTSIDE,
    /** Many, or nobody in particular. */
    GROUP
  }

  /** Where the asking side is. */
  public Side asking(Talk talk) {
    return side(talk.asking(), talk.answering(), true);
  }

  /** Where the answering side is. */
  public Side answering(Talk talk) {
    return side(talk.answering(), talk.asking(), false);
  }

  private Side side(Endpoint one, Endpoint other, boolean asks) {
    Address address = Address.of(one);
    if (address.isNone() || address.isMulticast() || isBroadcast(one)) {
      return Side.GROUP;
    }
    if (address.isPrivate()) {
      return Side.INSIDE;
    }
    Address theirs = Address.of(other);
    boolean router = isRouter(one);
    // Of two public addresses the one that is not behind a router is inside, else the one that
    // asks.
    boolean inside =
        !router && (isRouter(other) || theirs.isMulticast() || (asks && !theirs.isPrivate()));
    return inside ? Side.INSIDE : Side.OUTSIDE;
  }

  private boolean isRouter(Endpoint endpoint) {
    return stations.get(endpoint.mac()).map(Station::isRouter).orElse(false);
  }

  private static boolean isBroadcast(Endpoint endpoint) {
    return endpoint.mac() == 0xffff_ffff_ffffL;
  }
}
