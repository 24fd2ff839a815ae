// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * The question which version of file sharing to speak.
 *
 * @see <a
 *     href="https://learn.microsoft.com/openspecs/windows_protocols/ms-cifs/25c8c3c9-58fc-4bb8-aa8f-0272dede84c5">MS-CIFS,
 *     2.2.4.52.1</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1002#section-4.3.1">RFC 1002, 4.3.1, the frame
 *     around it</a>
 */
final class SmbNegotiate {
  /** FF S M B, negotiate, no status, flags of a client with long names, then numbers of nobody. */
  private static final String HEADER =
      "ff534d42"
          + "72"
          + "00000000"
          + "18"
          + "0128"
          + "0000"
          + "00".repeat(8)
          + "0000"
          + "ffff"
          + "fffe"
          + "0000"
          + "0000";

  private static final String OLD = "NT LM 0.12";

  /** Offers version 1 alone. */
  static final byte[] ONLY_OLD = question(List.of(OLD));

  /** Offers all versions. */
  static final byte[] OLD_AND_NEW = question(List.of(OLD, "SMB 2.002", "SMB 2.???"));

  private SmbNegotiate() {}

  private static byte[] question(List<String> dialects) {
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    for (String dialect : dialects) {
      names.write(2);
      names.writeBytes(dialect.getBytes(StandardCharsets.US_ASCII));
      names.write(0);
    }
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.writeBytes(HexFormat.of().parseHex(HEADER));
    message.write(0);
    message.write(names.size());
    message.write(0);
    message.writeBytes(names.toByteArray());
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    frame.writeBytes(new byte[] {0, 0, 0, (byte) message.size()});
    frame.writeBytes(message.toByteArray());
    return frame.toByteArray();
  }
}
