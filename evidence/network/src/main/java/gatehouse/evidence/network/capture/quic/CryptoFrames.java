// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.quic;

import gatehouse.evidence.network.capture.bytes.Cursor;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Patchwork;

/**
 * The frames of a first packet; those that carry TLS are laid at their places.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9000#section-19">RFC 9000, 19</a>
 */
final class CryptoFrames {
  private static final int PADDING = 0;
  private static final int PING = 1;
  private static final int ACK = 2;
  private static final int ACK_ECN = 3;
  private static final int CRYPTO = 6;

  private CryptoFrames() {}

  /** Reads frames up to the first of another kind. */
  static void read(Cursor frames, Patchwork handshake) throws MalformedException {
    while (frames.left() > 0) {
      int type = frames.u8();
      switch (type) {
        case PADDING, PING -> {}
        case ACK, ACK_ECN -> passAck(frames, type == ACK_ECN);
        case CRYPTO -> {
          long offset = InitialPacket.number(frames);
          Cursor piece = frames.part(InitialPacket.number(frames));
          int at = (int) Math.min(offset, Integer.MAX_VALUE);
          handshake.add(at, piece.bytes(), piece.at(), piece.left());
        }
        default -> {
          return;
        }
      }
    }
  }

  private static void passAck(Cursor frames, boolean ecn) throws MalformedException {
    InitialPacket.number(frames);
    InitialPacket.number(frames);
    long ranges = InitialPacket.number(frames);
    long numbers = 1 + 2 * Math.min(ranges, frames.left()) + (ecn ? 3 : 0);
    for (long i = 0; i < numbers; i++) {
      InitialPacket.number(frames);
    }
  }
}
