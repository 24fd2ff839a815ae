// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.link;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * What Prism chips, and AbsoluteValue's drivers, say of a Wi-Fi frame, before the frame.
 *
 * @see <a href="https://www.tcpdump.org/linktypes/LINKTYPE_IEEE802_11_PRISM.html">Prism header</a>
 */
final class Prism {
  private static final int AVS_COOKIE = 0x80211000;
  private static final int AVS_VERSIONS = 0xfffff000;

  private Prism() {}

  static LinkOutcome read(Packet packet) {
    if (packet.left() < 8) {
      return LinkOutcome.CUT;
    }
    boolean avs = (Octets.i32(packet.bytes, packet.at) & AVS_VERSIONS) == AVS_COOKIE;
    int at = packet.at + 4;
    long length = avs ? Octets.u32(packet.bytes, at) : Octets.little32(packet.bytes, at);
    if (length < 8 || length > packet.left()) {
      return LinkOutcome.CUT;
    }
    packet.at += (int) length;
    return Ieee80211.read(packet);
  }
}
