// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.link;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * Wi-Fi frames.
 *
 * @see <a href="https://standards.ieee.org/ieee/802.11/7028/">IEEE 802.11</a>
 */
final class Ieee80211 {
  private static final int HEADER = 24;
  private static final int TO_NETWORK = 0x0100;
  private static final int FROM_NETWORK = 0x0200;
  private static final int MORE_FRAGMENTS = 0x0400;
  private static final int PROTECTED = 0x4000;
  private static final int ORDER = 0x8000;
  private static final int DATA = 2;
  private static final int NO_DATA = 0x4;
  private static final int QUALITY_OF_SERVICE = 0x8;
  private static final int AGGREGATE = 0x80;

  private Ieee80211() {}

  static LinkOutcome read(Packet packet) {
    if (packet.left() < 2) {
      return LinkOutcome.CUT;
    }
    int control = Octets.little16(packet.bytes, packet.at);
    int subtype = control >> 4 & 0xf;
    if ((control >> 2 & 3) != DATA || (subtype & NO_DATA) != 0) {
      return LinkOutcome.CONTROL;
    }
    boolean bridged = (control & TO_NETWORK) != 0 && (control & FROM_NETWORK) != 0;
    boolean quality = (subtype & QUALITY_OF_SERVICE) != 0;
    int qualityAt = packet.at + HEADER + (bridged ? 6 : 0);
    int header = qualityAt - packet.at + (quality ? 2 : 0);
    header += quality && (control & ORDER) != 0 ? 4 : 0;
    if (packet.left() < header) {
      return LinkOutcome.CUT;
    }
    addresses(packet, control);
    if ((control & PROTECTED) != 0) {
      return LinkOutcome.ENCRYPTED;
    }
    boolean piece =
        (control & MORE_FRAGMENTS) != 0
            || (Octets.little16(packet.bytes, packet.at + 22) & 0xf) != 0;
    boolean aggregate = quality && (Octets.u8(packet.bytes, qualityAt) & AGGREGATE) != 0;
    if (piece || aggregate) {
      return LinkOutcome.BUNDLED;
    }
    packet.at += header;
    return Llc.read(packet);
  }

  private static void addresses(Packet packet, int control) {
    byte[] bytes = packet.bytes;
    int first = packet.at + 4;
    boolean to = (control & TO_NETWORK) != 0;
    boolean from = (control & FROM_NETWORK) != 0;
    packet.targetMac = Octets.mac(bytes, to ? first + 12 : first);
    int source = from ? to ? first + 20 : first + 12 : first + 6;
    packet.sourceMac = Octets.mac(bytes, source);
  }
}
