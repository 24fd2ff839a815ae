// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.ip;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * Who says that an IPv6 address is at his interface.
 *
 * @param high upper half of the address
 * @param low lower half of the address
 * @param mac of the interface
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4861#section-4.4">RFC 4861, 4.4</a>
 */
public record NeighbourAdvertisement(long high, long low, long mac) {
  /** The number of ICMPv6. */
  public static final int PROTOCOL = 58;

  private static final int TYPE = 136;
  private static final int OVERRIDE = 0x20;
  private static final int OPTIONS_AT = 24;
  private static final int OPTION = 8;
  private static final int TARGET_ADDRESS = 0x0201;

  /** Whether the packet, at its ICMPv6 header, is one that others are to believe. */
  public static boolean is(Packet packet) {
    return packet.left() >= OPTIONS_AT + OPTION
        && Octets.u8(packet.bytes, packet.at) == TYPE
        && (Octets.u8(packet.bytes, packet.at + 4) & OVERRIDE) != 0
        && Octets.u16(packet.bytes, packet.at + OPTIONS_AT) == TARGET_ADDRESS;
  }

  /** Reads it. */
  public static NeighbourAdvertisement read(Packet packet) {
    return new NeighbourAdvertisement(
        Octets.i64(packet.bytes, packet.at + 8),
        Octets.i64(packet.bytes, packet.at + 16),
        Octets.mac(packet.bytes, packet.at + OPTIONS_AT + 2));
  }
}
