// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.tls;

import gatehouse.evidence.network.capture.bytes.Cursor;
import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.bytes.Octets;
import gatehouse.evidence.network.capture.stream.StreamReader;
import java.util.Arrays;

/**
 * One side of a TLS connection up to where it is encrypted; a hello may lie in several records, and
 * a client may be asked for a second one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8446#section-5.1">RFC 8446, 5.1</a>
 */
public final class TlsStreamReader implements StreamReader {
  private static final int RECORD_HEADER = 5;
  private static final int LARGEST_RECORD = (1 << 14) + 2048;
  private static final int LARGEST_MESSAGE = 1 << 14;
  private static final int CHANGE_CIPHER_SPEC = 20;
  private static final int HANDSHAKE = 22;
  private static final int APPLICATION_DATA = 23;
  private static final int MESSAGE_HEADER = 4;

  /** The second one after the server asked for other parameters (RFC 8446, 4.1.4). */
  private static final int MOST_HELLOS = 2;

  private final TlsSink sink;
  private byte[] message = new byte[0];
  private int had;
  private int hellos;

  /** Hands hellos to the sink. */
  public TlsStreamReader(TlsSink sink) {
    this.sink = sink;
  }

  /** Whether a stream that begins so may be TLS. */
  public static boolean begins(byte[] bytes, int start) {
    return Octets.u8(bytes, start) == HANDSHAKE
        && Octets.u8(bytes, start + 1) == 3
        && Octets.u8(bytes, start + 2) <= 4;
  }

  /** Whether a stream whose beginning was not captured may be TLS. */
  public static boolean goesOn(byte[] bytes, int start) {
    int type = Octets.u8(bytes, start);
    return type >= CHANGE_CIPHER_SPEC
        && type <= APPLICATION_DATA
        && Octets.u8(bytes, start + 1) == 3
        && Octets.u8(bytes, start + 2) <= 4;
  }

  @Override
  public int read(byte[] bytes, int start, int end) {
    if (end - start < RECORD_HEADER) {
      return 0;
    }
    int type = Octets.u8(bytes, start);
    int length = Octets.u16(bytes, start + 3);
    int next = start + RECORD_HEADER + length;
    if (length > LARGEST_RECORD || (type != HANDSHAKE && type != CHANGE_CIPHER_SPEC)) {
      return END;
    }
    if (next > end) {
      return 0;
    }
    if (type == HANDSHAKE && !handshake(bytes, start + RECORD_HEADER, next)) {
      return END;
    }
    return next - start;
  }

  /** Takes handshake octets, and answers whether more are wanted. */
  private boolean handshake(byte[] bytes, int start, int end) {
    append(bytes, start, end - start);
    while (had >= MESSAGE_HEADER) {
      int length = MESSAGE_HEADER + Octets.u24(message, 1);
      if (had < length) {
        return length <= LARGEST_MESSAGE;
      }
      if (!message(new Cursor(message, MESSAGE_HEADER, length))) {
        return false;
      }
      System.arraycopy(message, length, message, 0, had - length);
      had -= length;
    }
    return true;
  }

  private void append(byte[] bytes, int start, int length) {
    if (had + length > message.length) {
      message = Arrays.copyOf(message, Math.max(had + length, 2 * message.length));
    }
    System.arraycopy(bytes, start, message, had, length);
    had += length;
  }

  /** Reads a message, and answers whether another one is of interest. */
  private boolean message(Cursor body) {
    try {
      switch (message[0]) {
        case ClientHello.TYPE -> {
          sink.clientHello(ClientHello.read(body));
          return ++hellos < MOST_HELLOS;
        }
        case ServerHello.TYPE -> {
          sink.serverHello(ServerHello.version(body));
          return false;
        }
        default -> {
          return false;
        }
      }
    } catch (MalformedException e) {
      return false;
    }
  }
}
