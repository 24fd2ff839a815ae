// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text in UTF-8 between quotation marks as JSON has it (RFC 8259, section 7). */
final class JsonText {
  private static final int LONGEST_ESCAPE = 6;

  private JsonText() {}

  static byte[] quoted(byte[] text) {
    ByteBuffer quoted = ByteBuffer.allocate(LONGEST_ESCAPE * text.length + 2);
    quoted.put((byte) '"');
    for (byte b : text) {
      if (b == '"' || b == '\\') {
        quoted.put((byte) '\\').put(b);
      } else if (b >= 0 && b < ' ') {
        quoted.put("\\u%04x".formatted(b).getBytes(StandardCharsets.US_ASCII));
      } else {
        quoted.put(b);
      }
    }
    quoted.put((byte) '"');
    byte[] copy = Arrays.copyOf(quoted.array(), quoted.position());
    Arrays.fill(quoted.array(), (byte) 0);
    return copy;
  }
}
