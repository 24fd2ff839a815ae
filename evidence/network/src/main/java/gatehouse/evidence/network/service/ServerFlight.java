// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * What a server answers to a hello, as far as it came (RFC 5246, sections 6.2.1 and 7.4).
 *
 * @param tls whether it is TLS at all, a refusal included
 * @param version that it chose, or 0
 * @param certificate its own, in DER, or nothing
 */
record ServerFlight(boolean tls, int version, ByteBuffer certificate) {
  private static final int RECORD_HEADER = 5;
  private static final int LARGEST_RECORD = (1 << 14) + 2048;
  private static final int ALERT = 21;
  private static final int HANDSHAKE = 22;
  private static final int SERVER_HELLO = 2;
  private static final int CERTIFICATE = 11;
  private static final int MESSAGE_HEADER = 4;

  /** Reads what came so far. */
  static ServerFlight read(byte[] heard) {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    boolean tls = false;
    int at = 0;
    while (at + RECORD_HEADER <= heard.length) {
      int type = heard[at];
      int length = u16(heard, at + 3);
      boolean record = heard[at + 1] == 3 && length > 0 && length <= LARGEST_RECORD;
      if (!record || (type != ALERT && type != HANDSHAKE)) {
        break;
      }
      tls = true;
      if (type == ALERT) {
        break;
      }
      int end = Math.min(heard.length, at + RECORD_HEADER + length);
      messages.write(heard, at + RECORD_HEADER, end - at - RECORD_HEADER);
      at += RECORD_HEADER + length;
    }
    return messages(tls, messages.toByteArray());
  }

  private static ServerFlight messages(boolean tls, byte[] messages) {
    int version = 0;
    ByteBuffer certificate = ByteBuffer.allocate(0);
    int at = 0;
    while (at + MESSAGE_HEADER <= messages.length) {
      int body = at + MESSAGE_HEADER;
      int end = body + u24(messages, at + 1);
      if (end > messages.length) {
        break;
      }
      if (messages[at] == SERVER_HELLO && end >= body + 2) {
        version = u16(messages, body);
      } else if (messages[at] == CERTIFICATE && end >= body + 6) {
        int length = u24(messages, body + 3);
        if (body + 6 + length <= end) {
          certificate = ByteBuffer.wrap(messages, body + 6, length).slice();
        }
      }
      at = end;
    }
    return new ServerFlight(tls, version, certificate);
  }

  /** Whether there is nothing more to wait for. */
  static boolean enough(byte[] heard) {
    ServerFlight flight = read(heard);
    boolean refused = heard.length >= RECORD_HEADER && heard[0] == ALERT;
    boolean other = heard.length >= RECORD_HEADER && !flight.tls();
    return refused || other || flight.certificate().hasRemaining();
  }

  private static int u16(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
  }

  private static int u24(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 16 | u16(bytes, at + 1);
  }
}
