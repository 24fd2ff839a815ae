// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tunnel;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.link.LinkLayer;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * What a sniffing router or access point hands to a computer, frame by frame.
 *
 * @see <a href="https://en.wikipedia.org/wiki/TZSP">TaZmen Sniffer Protocol</a>
 */
final class Tzsp {
  private static final int HEADER = 4;
  private static final int RECEIVED = 0;
  private static final int ETHERNET = 1;
  private static final int PADDING = 0;
  private static final int END = 1;

  private Tzsp() {}

  static boolean enter(Packet packet) {
    byte[] bytes = packet.bytes;
    int at = packet.at;
    if (packet.left() <= HEADER
        || Octets.u8(bytes, at + 1) != RECEIVED
        || Octets.u16(bytes, at + 2) != ETHERNET) {
      return false;
    }
    at += HEADER;
    while (at < packet.end && Octets.u8(bytes, at) != END) {
      boolean alone = Octets.u8(bytes, at) == PADDING || at + 1 >= packet.end;
      at += alone ? 1 : 2 + Octets.u8(bytes, at + 1);
    }
    if (at >= packet.end) {
      return false;
    }
    packet.at = at + 1;
    return LinkLayer.ethernet(packet);
  }
}
