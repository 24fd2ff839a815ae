// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tunnel;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.link.EtherType;
import gatehouse.evidence.network.capture.link.LinkLayer;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * Frames and packets in UDP, behind options of any length.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8926#section-3.4">RFC 8926, 3.4</a>
 */
final class Geneve {
  private static final int HEADER = 8;
  private static final int OPTIONS = 0x3f;
  private static final int ETHERNET = 0x6558;

  private Geneve() {}

  static boolean enter(Packet packet) {
    if (packet.left() < HEADER) {
      return false;
    }
    int options = (Octets.u8(packet.bytes, packet.at) & OPTIONS) * 4;
    int type = Octets.u16(packet.bytes, packet.at + 2);
    if (packet.left() < HEADER + options) {
      return false;
    }
    packet.at += HEADER + options;
    return switch (type) {
      case ETHERNET -> LinkLayer.ethernet(packet);
      case EtherType.IPV4, EtherType.IPV6 -> Tunnels.routed(packet, type);
      default -> false;
    };
  }
}
