// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.quic;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A version of QUIC and what its first packets are encrypted with.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9001#section-5.2">RFC 9001, 5.2</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9369#section-3.3">RFC 9369, 3.3</a>
 */
enum QuicVersion {
  V1("38762cf7f55934b34d179ae6a4c80cadccbb7f0a", "quic ", 0),
  V2("0dede3def700a6db819381be6e269dcbf9bd2ed9", "quicv2 ", 1),
  DRAFT_29("afbfec289993d24c9e9786f19c6111e04390a899", "quic ", 0);

  private final byte[] salt;
  private final String label;
  private final int initialType;

  QuicVersion(String salt, String label, int initialType) {
    this.salt = HexFormat.of().parseHex(salt);
    this.label = label;
    this.initialType = initialType;
  }

  /** The version by its number on the wire, or null. */
  static @Nullable QuicVersion of(int number) {
    return switch (number) {
      case 1 -> V1;
      case 0x6b3343cf -> V2;
      case 0xff00001d, 0xff00001e, 0xff00001f, 0xff000020 -> DRAFT_29;
      default -> null;
    };
  }

  byte[] salt() {
    return salt.clone();
  }

  /** What the labels of keys begin with. */
  String label() {
    return label;
  }

  /** The type that a first packet has in its first octet. */
  int initialType() {
    return initialType;
  }
}
