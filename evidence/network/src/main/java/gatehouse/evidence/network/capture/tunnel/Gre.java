// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tunnel;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.link.EtherType;
import gatehouse.evidence.network.capture.link.LinkLayer;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * Generic routing encapsulation, the one of PPTP and mirrored ports (ERSPAN) included.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2784">RFC 2784</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2890">RFC 2890, key and sequence number</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2637#section-4.1">RFC 2637, PPTP</a>
 * @see <a href="https://datatracker.ietf.org/doc/draft-foschiano-erspan/">ERSPAN</a>
 */
final class Gre {
  private static final int HEADER = 4;
  private static final int CHECKSUM = 0x8000;
  private static final int ROUTING = 0x4000;
  private static final int KEY = 0x2000;
  private static final int SEQUENCE = 0x1000;
  private static final int ACKNOWLEDGEMENT = 0x0080;
  private static final int VERSION = 0x0007;
  private static final int ETHERNET = 0x6558;
  private static final int PPP = 0x880b;
  private static final int ERSPAN = 0x88be;
  private static final int ERSPAN_III = 0x22eb;
  private static final int ERSPAN_II_HEADER = 8;
  private static final int ERSPAN_III_HEADER = 12;
  private static final int ERSPAN_III_MORE = 8;

  private Gre() {}

  static boolean enter(Packet packet) {
    if (packet.left() < HEADER) {
      return false;
    }
    int flags = Octets.u16(packet.bytes, packet.at);
    int type = Octets.u16(packet.bytes, packet.at + 2);
    packet.at += HEADER;
    boolean known = (flags & ROUTING) == 0 && (flags & VERSION) <= 1;
    return known && past(packet, options(flags)) && carried(packet, type, flags);
  }

  private static int options(int flags) {
    return 4
        * (((flags & CHECKSUM) == 0 ? 0 : 1)
            + ((flags & KEY) == 0 ? 0 : 1)
            + ((flags & SEQUENCE) == 0 ? 0 : 1)
            + ((flags & ACKNOWLEDGEMENT) == 0 || (flags & VERSION) == 0 ? 0 : 1));
  }

  private static boolean carried(Packet packet, int type, int flags) {
    return switch (type) {
      case EtherType.IPV4, EtherType.IPV6, EtherType.ARP -> Tunnels.routed(packet, type);
      case ETHERNET -> LinkLayer.ethernet(packet);
      case PPP -> LinkLayer.ppp(packet);
      case ERSPAN -> mirrored(packet, (flags & SEQUENCE) != 0) && LinkLayer.ethernet(packet);
      case ERSPAN_III -> mirrored(packet) && LinkLayer.ethernet(packet);
      default -> false;
    };
  }

  /** Of the first kind there is no header, and no sequence number before it. */
  private static boolean mirrored(Packet packet, boolean header) {
    return !header
        || (packet.left() >= ERSPAN_II_HEADER
            && Octets.u8(packet.bytes, packet.at) >> 4 == 1
            && past(packet, ERSPAN_II_HEADER));
  }

  private static boolean mirrored(Packet packet) {
    if (packet.left() < ERSPAN_III_HEADER || Octets.u8(packet.bytes, packet.at) >> 4 != 2) {
      return false;
    }
    boolean more = (Octets.u8(packet.bytes, packet.at + ERSPAN_III_HEADER - 1) & 1) != 0;
    return past(packet, ERSPAN_III_HEADER + (more ? ERSPAN_III_MORE : 0));
  }

  private static boolean past(Packet packet, int octets) {
    if (packet.left() < octets) {
      return false;
    }
    packet.at += octets;
    return true;
  }
}
