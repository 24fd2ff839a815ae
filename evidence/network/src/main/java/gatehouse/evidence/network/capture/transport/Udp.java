// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.transport;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * The header of UDP.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc768">RFC 768</a>
 */
public final class Udp {
  /** The protocol's number in IP. */
  public static final int PROTOCOL = 17;

  private static final int HEADER = 8;

  private Udp() {}

  /** Reads the header, and answers whether it was one. */
  public static boolean read(Packet packet) {
    if (packet.left() < HEADER) {
      return false;
    }
    packet.sourcePort = Octets.u16(packet.bytes, packet.at);
    packet.targetPort = Octets.u16(packet.bytes, packet.at + 2);
    int length = Octets.u16(packet.bytes, packet.at + 4);
    packet.end = length < HEADER ? packet.end : Math.min(packet.end, packet.at + length);
    packet.at += HEADER;
    return true;
  }
}
