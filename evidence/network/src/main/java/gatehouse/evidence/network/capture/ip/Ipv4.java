// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.ip;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * The header of IP version 4.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc791">RFC 791</a>
 */
public final class Ipv4 {
  private static final int HEADER = 20;
  private static final int MORE_FRAGMENTS = 0x2000;
  private static final int OFFSET = 0x1fff;

  private Ipv4() {}

  /** Reads the header, and answers whether it was one. */
  public static boolean read(Packet packet) {
    byte[] bytes = packet.bytes;
    int at = packet.at;
    if (packet.left() < HEADER || Octets.u8(bytes, at) >> 4 != 4) {
      return false;
    }
    int header = (Octets.u8(bytes, at) & 0xf) * 4;
    int total = Octets.u16(bytes, at + 2);
    if (header < HEADER || header > packet.left() || (total != 0 && total < header)) {
      return false;
    }
    packet.sourceHigh = 0;
    packet.sourceLow = Packet.IPV4 | Octets.u32(bytes, at + 12);
    packet.targetHigh = 0;
    packet.targetLow = Packet.IPV4 | Octets.u32(bytes, at + 16);
    packet.protocol = Octets.u8(bytes, at + 9);
    int fragment = Octets.u16(bytes, at + 6);
    packet.moreFragments = (fragment & MORE_FRAGMENTS) != 0;
    packet.fragmentOffset = (fragment & OFFSET) * 8;
    packet.fragment = packet.moreFragments || packet.fragmentOffset > 0;
    packet.fragmentId = Octets.u16(bytes, at + 4);
    // A total of nothing is what segmentation in the network card leaves.
    packet.end = total == 0 ? packet.end : Math.min(packet.end, at + total);
    packet.at = at + header;
    return true;
  }
}
