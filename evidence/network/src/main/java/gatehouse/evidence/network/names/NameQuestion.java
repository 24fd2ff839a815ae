// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.names;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A question for addresses of a name.
 *
 * @param number by which the answer is known, 0 to 65,535
 * @param name in small letters, without a dot at its end
 * @param kind {@link #IPV4} or {@link #IPV6}
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1035#section-4.1">RFC 1035, 4.1</a>
 */
record NameQuestion(int number, String name, int kind) {
  static final int IPV4 = 1;

  /** RFC 3596, 2.1. */
  static final int IPV6 = 28;

  private static final int RECURSION_WANTED = 0x0100;
  private static final int HEADER = 12;

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    header.putShort((short) number).putShort((short) RECURSION_WANTED).putShort((short) 1);
    out.writeBytes(header.array());
    for (String label : name.split("\\.", -1)) {
      out.write(label.length());
      out.writeBytes(label.getBytes(StandardCharsets.US_ASCII));
    }
    out.writeBytes(new byte[] {0, 0, (byte) kind, 0, 1});
    return out.toByteArray();
  }
}
