// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.code;

import java.nio.charset.StandardCharsets;

/** Numbers and letters in files, the highest byte first. */
final class Bytes {
  private Bytes() {}

  static int int16(byte[] file, int at) {
    return (file[at] & 0xff) << 8 | (file[at + 1] & 0xff);
  }

  static int int32(byte[] file, int at) {
    return int16(file, at) << 16 | int16(file, at + 2);
  }

  static String ascii(byte[] file, int at, int length) {
    return new String(file, at, length, StandardCharsets.US_ASCII);
  }
}
