// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/**
 * A ClientHello of one version up to TLS 1.2, with the ciphers of all times (RFC 5246, section
 * 7.4.1.2; RFC 6101 for SSL 3).
 *
 * <p>Written by hand because the JDK no longer speaks the versions that are looked for.
 */
final class RawHello {
  private static final byte[] CIPHERS =
      HexFormat.of()
          .parseHex(
              "c02cc02bc030c02fcca9cca8009f009ec024c023c028c027c00ac009c014c013"
                  + "009d009c003d003c0035002f00390033000a00160005000400ff");
  private static final byte[] EXTENSIONS =
      HexFormat.of()
          .parseHex(
              "000a000a0008001d001700180019" // groups: X25519, P-256, P-384, P-521
                  + "000b00020100" // points are not compressed
                  + "000d0018001604030503060308040805080604010501060102030201"); // signatures

  private RawHello() {}

  /** A hello for a version as it stands on the wire: 0x0300 is SSL 3, 0x0303 TLS 1.2. */
  static byte[] of(int version, byte[] random) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    u16(body, version);
    body.writeBytes(random);
    body.write(0);
    u16(body, CIPHERS.length);
    body.writeBytes(CIPHERS);
    body.writeBytes(new byte[] {1, 0});
    if (version > 0x0300) {
      u16(body, EXTENSIONS.length);
      body.writeBytes(EXTENSIONS);
    }
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(22);
    u16(record, Math.min(version, 0x0301));
    u16(record, body.size() + 4);
    record.write(1);
    record.write(0);
    u16(record, body.size());
    record.writeBytes(body.toByteArray());
    return record.toByteArray();
  }

  private static void u16(ByteArrayOutputStream out, int value) {
    out.write(value >> 8);
    out.write(value);
  }
}
