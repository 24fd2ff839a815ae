// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tunnel;

import gatehouse.evidence.network.capture.link.EtherType;
import gatehouse.evidence.network.capture.packet.Packet;

/** Tells which packets carry another packet, by their protocol or their ports. */
public final class Tunnels {
  private static final int IPV4 = 4;
  private static final int IPV6 = 41;
  private static final int GRE = 47;
  private static final int TEREDO = 3544;
  private static final int VXLAN = 4789;
  private static final int GENEVE = 6081;
  private static final int TZSP = 37008;

  private Tunnels() {}

  /**
   * Whether the protocol of an IP packet is one that carries packets (RFC 2003, 2784, 4213).
   *
   * @param protocol its number in IP
   */
  public static boolean isOne(int protocol) {
    return protocol == IPV4 || protocol == IPV6 || protocol == GRE;
  }

  /** Whether a datagram between these ports may carry a packet. */
  public static boolean isOne(int sourcePort, int targetPort) {
    return isPort(sourcePort) || isPort(targetPort);
  }

  private static boolean isPort(int port) {
    return port == TEREDO || port == VXLAN || port == GENEVE || port == TZSP;
  }

  /**
   * Enters a tunnel: a packet that stands behind its IP header, or behind that of UDP, becomes the
   * one that it carries, and stands at its network layer.
   *
   * @return whether there is one
   */
  public static boolean enter(Packet packet) {
    boolean entered =
        switch (packet.protocol) {
          case IPV4 -> routed(packet, EtherType.IPV4);
          case IPV6 -> own(packet, EtherType.IPV6);
          case GRE -> Gre.enter(packet);
          default -> enter(packet, packet.targetPort) || enter(packet, packet.sourcePort);
        };
    if (entered) {
      packet.beginNetwork();
    }
    return entered;
  }

  private static boolean enter(Packet packet, int port) {
    return switch (port) {
      case TEREDO -> Teredo.enter(packet);
      case VXLAN -> Vxlan.enter(packet);
      case GENEVE -> Geneve.enter(packet);
      case TZSP -> Tzsp.enter(packet);
      default -> false;
    };
  }

  /** Whoever sends the packet within is not who sends the frame. */
  static boolean routed(Packet packet, int etherType) {
    packet.sourceMac = Packet.NO_MAC;
    packet.targetMac = Packet.NO_MAC;
    return own(packet, etherType);
  }

  /** Hosts and home routers wrap their own IPv6. */
  static boolean own(Packet packet, int etherType) {
    packet.etherType = etherType;
    return true;
  }
}
