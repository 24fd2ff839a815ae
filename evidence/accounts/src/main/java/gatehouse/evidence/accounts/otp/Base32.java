// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.otp;

import java.util.Arrays;
import java.util.Optional;

/**
 * Base32 without padding; spaces, hyphens and case are as people write them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4648#section-6">RFC 4648, 6</a>
 */
final class Base32 {
  private static final int BITS = 5;

  private Base32() {}

  /** The bytes, the caller's to clear; nothing when a character is none of Base32. */
  static Optional<byte[]> decode(byte[] text, int from, int to) {
    byte[] bytes = new byte[(to - from) * BITS / Byte.SIZE];
    int length = 0;
    int bits = 0;
    int held = 0;
    for (int i = from; i < to; i++) {
      int c = text[i];
      if (c == ' ' || c == '-' || c == '=') {
        continue;
      }
      int value = value(c);
      if (value < 0) {
        Arrays.fill(bytes, (byte) 0);
        return Optional.empty();
      }
      held = (held << BITS) | value;
      bits += BITS;
      if (bits >= Byte.SIZE) {
        bits -= Byte.SIZE;
        bytes[length++] = (byte) (held >> bits);
        held &= (1 << bits) - 1;
      }
    }
    byte[] exact = Arrays.copyOf(bytes, length);
    Arrays.fill(bytes, (byte) 0);
    return Optional.of(exact);
  }

  private static int value(int c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    return c >= '2' && c <= '7' ? c - '2' + 26 : -1;
  }
}
