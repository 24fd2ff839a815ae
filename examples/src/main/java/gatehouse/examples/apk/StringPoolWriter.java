// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the string pool of compiled XML and resource tables. */
final class StringPoolWriter {
  private static final int HEADER = 28;
  private static final int UTF8 = 1 << 8;

  private StringPoolWriter() {}

  static byte[] utf16(List<String> strings) {
    LittleEndianWriter offsets = new LittleEndianWriter();
    LittleEndianWriter data = new LittleEndianWriter();
    for (String string : strings) {
      offsets.i32(data.size());
      data.u16(string.length()).bytes(string.getBytes(StandardCharsets.UTF_16LE)).u16(0);
    }
    return chunk(strings.size(), 0, offsets, data);
  }

  /** For strings of fewer than 128 bytes. */
  static byte[] utf8(List<String> strings) {
    LittleEndianWriter offsets = new LittleEndianWriter();
    LittleEndianWriter data = new LittleEndianWriter();
    for (String string : strings) {
      byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
      offsets.i32(data.size());
      data.u8(string.length()).u8(bytes.length).bytes(bytes).u8(0);
    }
    return chunk(strings.size(), UTF8, offsets, data);
  }

  private static byte[] chunk(
      int count, int flags, LittleEndianWriter offsets, LittleEndianWriter data) {
    data.align(4);
    LittleEndianWriter pool = new LittleEndianWriter();
    pool.u16(0x0001).u16(HEADER).i32(HEADER + offsets.size() + data.size());
    pool.i32(count).i32(0).i32(flags).i32(HEADER + offsets.size()).i32(0);
    return pool.bytes(offsets.toByteArray()).bytes(data.toByteArray()).toByteArray();
  }
}
