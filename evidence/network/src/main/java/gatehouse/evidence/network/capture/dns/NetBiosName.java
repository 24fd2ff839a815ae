// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dns;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The name of a Windows machine, in which each half octet is a letter from A to P.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1001#section-14">RFC 1001, 14</a>
 */
public final class NetBiosName {
  private static final int LETTERS = 32;
  private static final int CHARACTERS = 15;

  private NetBiosName() {}

  /** The name without its padding, when it is one. */
  public static Optional<String> decode(byte[] label, int length) {
    if (length < LETTERS || (length > LETTERS && label[LETTERS] != '.')) {
      return Optional.empty();
    }
    byte[] name = new byte[CHARACTERS];
    for (int i = 0; i < CHARACTERS; i++) {
      int high = label[2 * i] - 'A';
      int low = label[2 * i + 1] - 'A';
      if ((high | low) < 0 || (high | low) > 0xf) {
        return Optional.empty();
      }
      name[i] = (byte) (high << 4 | low);
    }
    return Optional.of(new String(name, StandardCharsets.ISO_8859_1).stripTrailing());
  }
}
