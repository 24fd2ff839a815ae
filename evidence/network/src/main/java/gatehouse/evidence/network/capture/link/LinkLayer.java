// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.link;

import gatehouse.evidence.network.capture.packet.Packet;

/** Reads a frame's header and leaves the packet at the network layer. */
public interface LinkLayer {
  /** Reads the header where the packet stands. */
  LinkOutcome read(Packet packet);

  /** Reads an Ethernet frame within a packet, and answers whether it carries a network packet. */
  static boolean ethernet(Packet packet) {
    return Ethernet.read(packet) == LinkOutcome.CARRIED;
  }

  /** Reads a frame of PPP within a packet, and answers whether it carries a network packet. */
  static boolean ppp(Packet packet) {
    packet.sourceMac = Packet.NO_MAC;
    packet.targetMac = Packet.NO_MAC;
    packet.etherType = 0;
    return Ppp.read(packet) == LinkOutcome.CARRIED;
  }

  /**
   * The link layer by its number.
   *
   * @see <a href="https://www.tcpdump.org/linktypes.html">Link-layer header types</a>
   */
  static LinkLayer of(int linkType) {
    return switch (linkType) {
      case 0, 108 -> Loopback::read;
      case 1 -> Ethernet::read;
      case 9, 50 -> Ppp::read;
      case 12, 14, 101, 228, 229 -> RawIp::read;
      case 51 -> Ppp::readSession;
      case 105 -> Ieee80211::read;
      case 113 -> LinuxCooked::readV1;
      case 119, 163 -> Prism::read;
      case 127 -> Radiotap::read;
      case 192 -> PerPacketInformation::read;
      case 276 -> LinuxCooked::readV2;
      default -> packet -> LinkOutcome.UNKNOWN;
    };
  }
}
