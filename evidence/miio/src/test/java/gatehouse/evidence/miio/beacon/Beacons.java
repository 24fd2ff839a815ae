// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Writes beacons as devices do. */
final class Beacons {
  static final byte[] KEY = HexFormat.of().parseHex("00112233445566778899aabbccddeeff");
  static final Mac ADDRESS = new Mac(0xa4c1_3856_5384L);

  private static final int ENCRYPTED_BOUND_V5 = 0x5148;

  private Beacons() {}

  /** An encrypted frame of version 5. */
  static byte[] sealed(int counter, int extension, byte[] objects) {
    byte[] head = {
      (byte) (ENCRYPTED_BOUND_V5 & 0xff),
      (byte) (ENCRYPTED_BOUND_V5 >> 8),
      0x5b,
      0x05,
      (byte) counter
    };
    byte[] counters = {(byte) extension, (byte) (extension >> 8), (byte) (extension >> 16)};
    ByteArrayOutputStream nonce = new ByteArrayOutputStream();
    nonce.writeBytes(ADDRESS.reversed());
    nonce.write(head, 2, 3);
    nonce.writeBytes(counters);
    AesCcm ccm = new AesCcm(KEY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(head);
    out.writeBytes(ccm.transform(nonce.toByteArray(), objects));
    out.writeBytes(counters);
    out.writeBytes(ccm.tag(nonce.toByteArray(), new byte[] {0x11}, objects));
    return out.toByteArray();
  }

  /** A frame in clear. */
  static byte[] plain(int control, int counter, String rest) {
    byte[] tail = HexFormat.of().parseHex(rest);
    byte[] frame = new byte[5 + tail.length];
    frame[0] = (byte) control;
    frame[1] = (byte) (control >> 8);
    frame[2] = 0x5b;
    frame[3] = 0x05;
    frame[4] = (byte) counter;
    System.arraycopy(tail, 0, frame, 5, tail.length);
    return frame;
  }
}
