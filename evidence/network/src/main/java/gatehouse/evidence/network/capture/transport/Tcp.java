// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.transport;

import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.packet.Packet;

/**
 * The header of TCP.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9293">RFC 9293</a>
 */
public final class Tcp {
  /** The protocol's number in IP. */
  public static final int PROTOCOL = 6;

  public static final int SYN = 0x02;
  public static final int ACK = 0x10;

  private static final int HEADER = 20;

  private Tcp() {}

  /** Reads the header, and answers whether it was one; the ports count even when it is cut. */
  public static boolean read(Packet packet) {
    if (packet.left() < HEADER) {
      return false;
    }
    byte[] bytes = packet.bytes;
    int at = packet.at;
    packet.sourcePort = Octets.u16(bytes, at);
    packet.targetPort = Octets.u16(bytes, at + 2);
    packet.sequence = Octets.i32(bytes, at + 4);
    packet.tcpFlags = Octets.u8(bytes, at + 13);
    int header = (Octets.u8(bytes, at + 12) >> 4) * 4;
    packet.at = header < HEADER || header > packet.left() ? packet.end : at + header;
    return true;
  }
}
