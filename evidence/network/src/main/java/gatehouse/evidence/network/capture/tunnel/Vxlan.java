// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tunnel;

import gatehouse.evidence.network.capture.link.LinkLayer;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * Ethernet frames in UDP.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7348#section-5">RFC 7348, 5</a>
 */
final class Vxlan {
  private static final int HEADER = 8;

  private Vxlan() {}

  static boolean enter(Packet packet) {
    if (packet.left() < HEADER) {
      return false;
    }
    packet.at += HEADER;
    return LinkLayer.ethernet(packet);
  }
}
