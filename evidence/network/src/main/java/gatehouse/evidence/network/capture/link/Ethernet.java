// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.link;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * Ethernet II and IEEE 802.3.
 *
 * @see <a href="https://standards.ieee.org/ieee/802.3/10422/">IEEE 802.3</a>
 */
final class Ethernet {
  private static final int HEADER = 14;

  private Ethernet() {}

  static LinkOutcome read(Packet packet) {
    if (packet.left() < HEADER) {
      return LinkOutcome.CUT;
    }
    packet.targetMac = Octets.mac(packet.bytes, packet.at);
    packet.sourceMac = Octets.mac(packet.bytes, packet.at + 6);
    int type = Octets.u16(packet.bytes, packet.at + 12);
    packet.at += HEADER;
    return EtherType.read(packet, type);
  }
}
