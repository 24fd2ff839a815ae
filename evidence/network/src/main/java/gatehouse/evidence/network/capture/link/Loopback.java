// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.link;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * BSD's loopback: an address family of the capturing system, in its byte order.
 *
 * @see <a href="https://www.tcpdump.org/linktypes/LINKTYPE_NULL.html">BSD loopback</a>
 */
final class Loopback {
  private static final int IPV4 = 2;

  private Loopback() {}

  static LinkOutcome read(Packet packet) {
    if (packet.left() < 4) {
      return LinkOutcome.CUT;
    }
    int family = Octets.i32(packet.bytes, packet.at);
    packet.at += 4;
    packet.etherType =
        switch ((family & 0xffff_0000) == 0 ? family : Integer.reverseBytes(family)) {
          case IPV4 -> EtherType.IPV4;
          // Linux; NetBSD and OpenBSD; FreeBSD; macOS.
          case 10, 24, 28, 30 -> EtherType.IPV6;
          default -> 0;
        };
    return LinkOutcome.CARRIED;
  }
}
