// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.quic;

import gatehouse.evidence.network.capture.bytes.Cursor;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import org.jspecify.annotations.Nullable;

/**
 * The header of a long packet of QUIC, as far as it is in the clear.
 *
 * @param initial whether it is of the kind that opens a connection
 * @param id where the connection id begins
 * @param idEnd where it ends
 * @param start where the packet begins
 * @param number where the hidden packet number begins
 * @param end where the packet ends
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9000#section-17.2">RFC 9000, 17.2</a>
 */
record InitialPacket(
    QuicVersion version, boolean initial, int id, int idEnd, int start, int number, int end) {
  private static final int LONG = 0x80;
  private static final int RETRY = 3;
  private static final int LONGEST_ID = 20;

  /** Reads the next packet of a datagram; null when there is no further one of a known kind. */
  static @Nullable InitialPacket read(Cursor datagram) throws MalformedException {
    int start = datagram.at();
    if (datagram.left() == 0) {
      return null;
    }
    int first = datagram.u8();
    QuicVersion version = (first & LONG) == 0 ? null : QuicVersion.of((int) datagram.u32());
    if (version == null) {
      return null;
    }
    Cursor id = datagram.part(datagram.u8());
    datagram.step(datagram.u8());
    // Types go round by one in version 2 (RFC 9369, 3.2).
    int type = (first >> 4 & 3) - version.initialType() & 3;
    if (type == RETRY || id.left() > LONGEST_ID) {
      return null;
    }
    if (type == 0) {
      datagram.step(number(datagram));
    }
    long length = number(datagram);
    int number = datagram.step(length);
    return new InitialPacket(version, type == 0, id.at(), id.end(), start, number, datagram.at());
  }

  /** A number of one to eight octets (RFC 9000, 16). */
  static long number(Cursor cursor) throws MalformedException {
    int first = cursor.u8();
    long value = first & 0x3f;
    for (int more = (1 << (first >> 6)) - 1; more > 0; more--) {
      value = value << 8 | cursor.u8();
    }
    return value;
  }
}
