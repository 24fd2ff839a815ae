// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.link;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * Linux' own header, of captures on all interfaces at once; it names the sender only.
 *
 * @see <a href="https://www.tcpdump.org/linktypes/LINKTYPE_LINUX_SLL.html">version 1</a>
 * @see <a href="https://www.tcpdump.org/linktypes/LINKTYPE_LINUX_SLL2.html">version 2</a>
 */
final class LinuxCooked {
  private static final int HEADER_V1 = 16;
  private static final int HEADER_V2 = 20;
  private static final int IEEE_802_2 = 4;
  private static final int MAC_LENGTH = 6;

  private LinuxCooked() {}

  static LinkOutcome readV1(Packet packet) {
    if (packet.left() < HEADER_V1) {
      return LinkOutcome.CUT;
    }
    int addressLength = Octets.u16(packet.bytes, packet.at + 4);
    return read(packet, addressLength, packet.at + 6, packet.at + 14, HEADER_V1);
  }

  static LinkOutcome readV2(Packet packet) {
    if (packet.left() < HEADER_V2) {
      return LinkOutcome.CUT;
    }
    int addressLength = Octets.u8(packet.bytes, packet.at + 11);
    return read(packet, addressLength, packet.at + 12, packet.at, HEADER_V2);
  }

  private static LinkOutcome read(
      Packet packet, int addressLength, int addressAt, int typeAt, int header) {
    if (addressLength == MAC_LENGTH) {
      packet.sourceMac = Octets.mac(packet.bytes, addressAt);
    }
    int type = Octets.u16(packet.bytes, typeAt);
    packet.at += header;
    if (type == IEEE_802_2) {
      return Llc.read(packet);
    }
    return type < 0x600 ? LinkOutcome.CONTROL : EtherType.read(packet, type);
  }
}
