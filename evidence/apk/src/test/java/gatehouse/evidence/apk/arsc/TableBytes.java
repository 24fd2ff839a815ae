// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.arsc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Resource tables of package 0x7f, put together chunk by chunk for tests. */
final class TableBytes {
  static final int STRING = 0x03;
  static final int REFERENCE = 0x01;
  private static final int SPARSE = 1;
  private static final int OFFSET16 = 2;
  private static final int NONE = -1;

  private final List<byte[]> chunks = new ArrayList<>();
  private final String text;

  /** A table whose pool holds one string. */
  TableBytes(String text) {
    this.text = text;
  }

  /** A type whose entries have the type and data given; null is no entry. */
  TableBytes plain(int type, int[]... values) {
    ByteBuffer offsets = buffer(4 * values.length);
    ByteBuffer entries = buffer(16 * values.length);
    for (int[] value : values) {
      offsets.putInt(value.length == 0 ? NONE : entries.position());
      if (value.length > 0) {
        simple(entries, value[0], value[1]);
      }
    }
    return type(type, 0, values.length, offsets, entries);
  }

  /** A type with one entry, listed as sparse tables do. */
  TableBytes sparse(int type, int entry, int valueType, int data) {
    ByteBuffer offsets = buffer(4).putShort((short) entry).putShort((short) 0);
    return type(type, SPARSE, 1, offsets, simple(buffer(16), valueType, data));
  }

  /** A type with one compact entry and offsets of 16 bits. */
  TableBytes compact(int type, int valueType, int data) {
    ByteBuffer offsets = buffer(4).putShort((short) 0).putShort((short) 0xffff);
    ByteBuffer entry = buffer(8).putShort((short) 0).putShort((short) (valueType << 8 | 8));
    return type(type, OFFSET16, 1, offsets, entry.putInt(data));
  }

  /** A resource whose id changed when its Android version was finished. */
  TableBytes stagedAlias(int staged, int finished) {
    ByteBuffer chunk = buffer(20).putShort((short) 0x0206).putShort((short) 12).putInt(20);
    chunks.add(bytes(chunk.putInt(1).putInt(staged).putInt(finished)));
    return this;
  }

  byte[] write() {
    byte[] pool = pool();
    int size = 288 + chunks.stream().mapToInt(c -> c.length).sum();
    ByteBuffer table = buffer(12 + pool.length + size);
    table.putShort((short) 2).putShort((short) 12).putInt(table.capacity()).putInt(1).put(pool);
    int start = table.position();
    table.putShort((short) 0x0200).putShort((short) 288).putInt(size).putInt(0x7f);
    table.position(start + 288);
    chunks.forEach(table::put);
    return bytes(table);
  }

  private TableBytes type(int type, int flags, int count, ByteBuffer offsets, ByteBuffer entries) {
    int start = 20 + 64 + offsets.position();
    ByteBuffer chunk = buffer(start + entries.position());
    chunk.putShort((short) 0x0201).putShort((short) 84).putInt(chunk.capacity());
    chunk.put((byte) type).put((byte) flags).putShort((short) 0).putInt(count).putInt(start);
    chunk.putInt(64).position(84);
    chunk.put(offsets.flip()).put(entries.flip());
    chunks.add(bytes(chunk));
    return this;
  }

  private static ByteBuffer simple(ByteBuffer entries, int type, int data) {
    entries.putShort((short) 8).putShort((short) 0).putInt(0);
    return entries.putShort((short) 8).put((byte) 0).put((byte) type).putInt(data);
  }

  private byte[] pool() {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int size = (28 + 4 + utf8.length + 3 + 3) & ~3;
    ByteBuffer pool = buffer(size).putShort((short) 1).putShort((short) 28).putInt(size);
    pool.putInt(1).putInt(0).putInt(0x100).putInt(32).putInt(0).putInt(0);
    return bytes(pool.put((byte) text.length()).put((byte) utf8.length).put(utf8));
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.capacity()];
    buffer.clear().get(bytes);
    return bytes;
  }
}
