// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.link;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * CACE's header before Wi-Fi and other frames.
 *
 * @see <a href="https://www.tcpdump.org/linktypes/LINKTYPE_PPI.html">PPI</a>
 */
final class PerPacketInformation {
  private static final int HEADER = 8;
  private static final long ETHERNET = 1;
  private static final long WIFI = 105;

  private PerPacketInformation() {}

  static LinkOutcome read(Packet packet) {
    if (packet.left() < HEADER) {
      return LinkOutcome.CUT;
    }
    int length = Octets.little16(packet.bytes, packet.at + 2);
    long inner = Octets.little32(packet.bytes, packet.at + 4);
    if (length < HEADER || length > packet.left()) {
      return LinkOutcome.CUT;
    }
    packet.at += length;
    if (inner == WIFI) {
      return Ieee80211.read(packet);
    }
    return inner == ETHERNET ? Ethernet.read(packet) : LinkOutcome.UNKNOWN;
  }
}
