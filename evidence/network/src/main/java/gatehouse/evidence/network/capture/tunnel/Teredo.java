// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tunnel;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.link.EtherType;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * IPv6 in UDP, for hosts behind address translation.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4380#section-5.1.1">RFC 4380, 5.1.1</a>
 */
final class Teredo {
  private static final int AUTHENTICATION = 1;
  private static final int AUTHENTICATION_HEADER = 4;
  private static final int NONCE_AND_CONFIRMATION = 9;
  private static final int ORIGIN = 0;
  private static final int ORIGIN_LENGTH = 8;

  private Teredo() {}

  static boolean enter(Packet packet) {
    int at = packet.at;
    if (begins(packet, at, AUTHENTICATION)) {
      int client = Octets.u8(packet.bytes, at + 2);
      int proof = Octets.u8(packet.bytes, at + 3);
      at += AUTHENTICATION_HEADER + client + proof + NONCE_AND_CONFIRMATION;
    }
    if (begins(packet, at, ORIGIN)) {
      at += ORIGIN_LENGTH;
    }
    if (at >= packet.end || Octets.u8(packet.bytes, at) >> 4 != 6) {
      return false;
    }
    packet.at = at;
    return Tunnels.own(packet, EtherType.IPV6);
  }

  private static boolean begins(Packet packet, int at, int kind) {
    return at <= packet.end - AUTHENTICATION_HEADER && Octets.u16(packet.bytes, at) == kind;
  }
}
