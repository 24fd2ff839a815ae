// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.ip;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * Address resolution: who has which IPv4 address.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc826">RFC 826</a>
 */
public final class Arp {
  private static final int LENGTH = 28;
  private static final int ETHERNET_AND_IPV4 = 0x0800_0604;

  private Arp() {}

  /**
   * Reads the message: the packet's addresses become those that it speaks of.
   *
   * @return whether it was one
   */
  public static boolean read(Packet packet) {
    byte[] bytes = packet.bytes;
    int at = packet.at;
    if (packet.left() < LENGTH || Octets.i32(bytes, at + 2) != ETHERNET_AND_IPV4) {
      return false;
    }
    if (packet.sourceMac == Packet.NO_MAC) {
      packet.sourceMac = Octets.mac(bytes, at + 8);
    }
    packet.sourceLow = Packet.IPV4 | Octets.u32(bytes, at + 14);
    packet.targetLow = Packet.IPV4 | Octets.u32(bytes, at + 24);
    return true;
  }
}
