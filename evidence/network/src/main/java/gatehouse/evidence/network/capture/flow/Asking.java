// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.flow;

import gatehouse.evidence.network.capture.packet.Packet;
import gatehouse.evidence.network.capture.transport.Tcp;

/** Which side of a flow asks, as far as its first packet tells. */
final class Asking {
  private static final int WELL_KNOWN = 1024;

  private Asking() {}

  /** The way that the asking side sends, when the packet went this way. */
  static int side(Packet packet, int way) {
    int source = packet.sourcePort;
    int target = packet.targetPort;
    if (packet.protocol == Tcp.PROTOCOL && (packet.tcpFlags & Tcp.SYN) != 0) {
      return (packet.tcpFlags & Tcp.ACK) == 0 ? way : 1 - way;
    }
    boolean both = isService(source) && isService(target);
    boolean answers =
        (packet.protocol == Tcp.PROTOCOL || both)
            ? source < target
            : isService(source) && !isService(target);
    return answers ? 1 - way : way;
  }

  private static boolean isService(int port) {
    return switch (port) {
      // SSDP, mDNS, LLMNR, miIO.
      case 1900, 5353, 5355, 54321 -> true;
      default -> port < WELL_KNOWN;
    };
  }
}
