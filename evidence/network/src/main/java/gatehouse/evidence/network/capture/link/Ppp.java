// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.link;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * The point-to-point protocol, its address and control fields there or left out, its protocol field
 * short or long.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1661#section-2">RFC 1661, 2</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2516">RFC 2516, over Ethernet</a>
 */
final class Ppp {
  private static final int ADDRESS_AND_CONTROL = 0xff03;
  private static final int IPV4 = 0x21;
  private static final int IPV6 = 0x57;
  private static final int PPPOE_HEADER = 6;

  private Ppp() {}

  static LinkOutcome readSession(Packet packet) {
    if (packet.left() < PPPOE_HEADER) {
      return LinkOutcome.CUT;
    }
    packet.at += PPPOE_HEADER;
    return read(packet);
  }

  static LinkOutcome read(Packet packet) {
    if (packet.left() >= 2 && Octets.u16(packet.bytes, packet.at) == ADDRESS_AND_CONTROL) {
      packet.at += 2;
    }
    if (packet.left() < 2) {
      return LinkOutcome.CUT;
    }
    // The last octet of a protocol's number is odd, all others are even.
    boolean brief = (Octets.u8(packet.bytes, packet.at) & 1) != 0;
    int protocol = brief ? Octets.u8(packet.bytes, packet.at) : Octets.u16(packet.bytes, packet.at);
    packet.at += brief ? 1 : 2;
    packet.etherType =
        switch (protocol) {
          case IPV4 -> EtherType.IPV4;
          case IPV6 -> EtherType.IPV6;
          default -> packet.etherType;
        };
    return LinkOutcome.CARRIED;
  }
}
