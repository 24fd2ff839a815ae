// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.ip;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * The header of IP version 6 and its extension headers.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8200">RFC 8200</a>
 */
public final class Ipv6 {
  private static final int HEADER = 40;
  private static final int HOP_BY_HOP = 0;
  private static final int ROUTING = 43;
  private static final int FRAGMENT = 44;
  private static final int AUTHENTICATION = 51;
  private static final int DESTINATION = 60;
  private static final int MOBILITY = 135;
  private static final int HOST_IDENTITY = 139;
  private static final int SHIM6 = 140;
  private static final int MOST_EXTENSIONS = 16;

  private Ipv6() {}

  /** Reads the headers, and answers whether they were some. */
  public static boolean read(Packet packet) {
    byte[] bytes = packet.bytes;
    int at = packet.at;
    if (packet.left() < HEADER || Octets.u8(bytes, at) >> 4 != 6) {
      return false;
    }
    int payload = Octets.u16(bytes, at + 4);
    packet.sourceHigh = Octets.i64(bytes, at + 8);
    packet.sourceLow = Octets.i64(bytes, at + 16);
    packet.targetHigh = Octets.i64(bytes, at + 24);
    packet.targetLow = Octets.i64(bytes, at + 32);
    packet.protocol = Octets.u8(bytes, at + 6);
    packet.fragment = false;
    packet.at = at + HEADER;
    // Nothing is the length of a jumbogram.
    packet.end = payload == 0 ? packet.end : Math.min(packet.end, packet.at + payload);
    for (int i = 0; i < MOST_EXTENSIONS && !packet.fragment && extension(packet); i++) {}
    return true;
  }

  /** Goes past one extension header, if one is next. */
  private static boolean extension(Packet packet) {
    boolean known =
        switch (packet.protocol) {
          case HOP_BY_HOP, ROUTING, FRAGMENT, AUTHENTICATION -> true;
          case DESTINATION, MOBILITY, HOST_IDENTITY, SHIM6 -> true;
          default -> false;
        };
    if (!known || packet.left() < 8) {
      return false;
    }
    int kind = packet.protocol;
    int units = Octets.u8(packet.bytes, packet.at + 1);
    int length =
        switch (kind) {
          case FRAGMENT -> 8;
          case AUTHENTICATION -> (units + 2) * 4;
          default -> (units + 1) * 8;
        };
    if (length > packet.left()) {
      return false;
    }
    packet.protocol = Octets.u8(packet.bytes, packet.at);
    if (kind == FRAGMENT) {
      fragment(packet);
    }
    packet.at += length;
    return true;
  }

  private static void fragment(Packet packet) {
    int field = Octets.u16(packet.bytes, packet.at + 2);
    packet.fragmentOffset = field & 0xfff8;
    packet.moreFragments = (field & 1) != 0;
    // A fragment that is the whole packet is none (RFC 6946).
    packet.fragment = packet.moreFragments || packet.fragmentOffset > 0;
    packet.fragmentId = Octets.u32(packet.bytes, packet.at + 4);
  }
}
