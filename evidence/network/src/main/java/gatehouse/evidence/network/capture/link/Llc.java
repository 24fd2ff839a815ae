// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.link;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * IEEE 802.2 logical link control with the subnetwork access protocol.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1042">RFC 1042</a>
 */
final class Llc {
  private static final int HEADER = 3;
  private static final int SNAP = 0xaaaa03;
  private static final int SNAP_HEADER = 8;
  private static final int ENCAPSULATED_ETHERNET = 0;
  private static final int BRIDGE_TUNNEL = 0x0000f8;

  private Llc() {}

  static LinkOutcome read(Packet packet) {
    if (packet.left() < HEADER) {
      return LinkOutcome.CUT;
    }
    if (Octets.u24(packet.bytes, packet.at) != SNAP) {
      return LinkOutcome.CARRIED;
    }
    if (packet.left() < SNAP_HEADER) {
      return LinkOutcome.CUT;
    }
    int organisation = Octets.u24(packet.bytes, packet.at + 3);
    if (organisation == ENCAPSULATED_ETHERNET || organisation == BRIDGE_TUNNEL) {
      packet.etherType = Octets.u16(packet.bytes, packet.at + 6);
      packet.at += SNAP_HEADER;
    }
    return LinkOutcome.CARRIED;
  }
}
