// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.addresses;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The two questions that no address follows from: a DISCOVER, after which nothing is requested, and
 * an INFORM, which says that there is an address already.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2131">RFC 2131, 2 and 3.4</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2132#section-9.6">RFC 2132, 9.6</a>
 */
final class DhcpQuestion {
  private static final int SIZE = 300;
  private static final int HARDWARE = 28;
  private static final int OPTIONS = 236;
  private static final int COOKIE = 0x63825363;
  private static final int BROADCAST = 0x8000;
  private static final byte DISCOVER = 1;
  private static final byte INFORM = 8;

  private DhcpQuestion() {}

  /** Asks who would give an address to this hardware. */
  static byte[] discover(int number, byte[] hardware) {
    return question(number, hardware, new byte[4], DISCOVER);
  }

  /** Asks who would tell this address more about the network. */
  static byte[] inform(int number, byte[] hardware, byte[] address) {
    return question(number, hardware, address, INFORM);
  }

  /** True when a message answers the question of this number. */
  static boolean isAnswered(byte[] message, int number) {
    return message.length >= OPTIONS && ByteBuffer.wrap(message).getInt(4) == number;
  }

  private static byte[] question(int number, byte[] hardware, byte[] address, byte kind) {
    ByteBuffer message = ByteBuffer.allocate(SIZE);
    message.put((byte) 1).put((byte) 1).put((byte) 6).put((byte) 0).putInt(number);
    message.putShort((short) 0).putShort((short) BROADCAST).put(address);
    message.position(HARDWARE).put(Arrays.copyOf(hardware, 6));
    message.position(OPTIONS).putInt(COOKIE);
    message.put(new byte[] {53, 1, kind, 55, 4, 1, 3, 6, 54, (byte) 255});
    return message.array();
  }
}
