// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.link;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * What follows an ether type: a network packet, tags of virtual networks, PPPoE, or a length with
 * an LLC header behind it.
 *
 * @see <a href="https://standards.ieee.org/ieee/802.1Q/10323/">IEEE 802.1Q</a>
 */
public final class EtherType {
  public static final int IPV4 = 0x0800;
  public static final int ARP = 0x0806;
  public static final int IPV6 = 0x86dd;

  private static final int LARGEST_LENGTH = 1500;
  private static final int VLAN = 0x8100;
  private static final int SERVICE_VLAN = 0x88a8;
  private static final int OLD_SERVICE_VLAN = 0x9100;
  private static final int PPPOE_SESSION = 0x8864;
  private static final int MOST_TAGS = 8;

  private EtherType() {}

  static LinkOutcome read(Packet packet, int first) {
    int type = first;
    for (int tags = 0; isTag(type); tags++) {
      if (packet.left() < 4 || tags == MOST_TAGS) {
        return LinkOutcome.CUT;
      }
      type = Octets.u16(packet.bytes, packet.at + 2);
      packet.at += 4;
    }
    if (type <= LARGEST_LENGTH) {
      packet.end = Math.min(packet.end, packet.at + type);
      return Llc.read(packet);
    }
    packet.etherType = type;
    return type == PPPOE_SESSION ? Ppp.readSession(packet) : LinkOutcome.CARRIED;
  }

  private static boolean isTag(int type) {
    return type == VLAN || type == SERVICE_VLAN || type == OLD_SERVICE_VLAN;
  }
}
