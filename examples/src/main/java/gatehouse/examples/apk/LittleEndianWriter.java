// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

import java.io.ByteArrayOutputStream;

/** Collects little-endian numbers and bytes. */
final class LittleEndianWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  LittleEndianWriter u8(int value) {
    out.write(value);
    return this;
  }

  LittleEndianWriter u16(int value) {
    return u8(value).u8(value >>> 8);
  }

  LittleEndianWriter i32(long value) {
    return u16((int) value).u16((int) (value >>> 16));
  }

  LittleEndianWriter i64(long value) {
    return i32(value).i32(value >>> 32);
  }

  LittleEndianWriter bytes(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  /** The bytes with their length in front, as signing blocks have it. */
  LittleEndianWriter prefixed(byte[] bytes) {
    return i32(bytes.length).bytes(bytes);
  }

  LittleEndianWriter uleb128(int value) {
    int rest = value;
    while (rest > 0x7f) {
      u8((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    return u8(rest);
  }

  LittleEndianWriter align(int to) {
    while (out.size() % to != 0) {
      u8(0);
    }
    return this;
  }

  int size() {
    return out.size();
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }
}
