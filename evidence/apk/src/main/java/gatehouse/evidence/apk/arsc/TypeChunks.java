// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.arsc;

import gatehouse.evidence.apk.axml.StringPool;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The type chunks of a table by package and type, the pool that their strings come from, and the
 * ids that were given out while an Android version was still being made ({@code
 * RES_TABLE_STAGED_ALIAS_TYPE}).
 */
final class TypeChunks {
  private static final int TABLE = 0x0002;
  private static final int PACKAGE = 0x0200;
  private static final int STAGED_ALIAS = 0x0206;
  private static final int MAX_ALIASES = 1 << 16;
  private static final int MAX_CHUNKS = 1 << 17;

  private final Bytes table;
  private final Map<Integer, List<TypeChunk>> byType = new HashMap<>();
  private final Map<Integer, Integer> staged = new HashMap<>();
  private @Nullable StringPool strings;
  private int chunks;

  private TypeChunks(Bytes table) {
    this.table = table;
  }

  static TypeChunks index(Bytes table) throws MalformedException {
    if (table.u16(0) != TABLE) {
      throw table.malformed("is no resource table", 0);
    }
    TypeChunks index = new TypeChunks(table);
    index.table(table.u16(2));
    if (index.strings == null) {
      throw table.malformed("has no string pool", 0);
    }
    return index;
  }

  List<TypeChunk> of(int packageId, int type) {
    return byType.getOrDefault(packageId << 8 | type, List.of());
  }

  /** The id that stands for a resource now. */
  int finalId(int id) {
    return staged.getOrDefault(id, id);
  }

  StringPool strings() {
    return java.util.Objects.requireNonNull(strings);
  }

  private void table(int start) throws MalformedException {
    int at = start;
    while (at <= table.length() - 8) {
      int size = chunkSize(at, table.length());
      int type = table.u16(at);
      if (type == StringPool.TYPE && strings == null) {
        strings = new StringPool(table.slice(at, size));
      } else if (type == PACKAGE) {
        packageChunk(at, size);
      }
      at += size;
    }
  }

  private void packageChunk(int start, int length) throws MalformedException {
    int id = table.i32(start + 8) & 0xff;
    int at = start + table.u16(start + 2);
    while (at <= start + length - 8) {
      int size = chunkSize(at, start + length);
      if (table.u16(at) == TypeChunk.TYPE) {
        TypeChunk chunk = TypeChunk.read(table.slice(at, size));
        byType.computeIfAbsent(id << 8 | chunk.id(), k -> new ArrayList<>()).add(chunk);
      } else if (table.u16(at) == STAGED_ALIAS) {
        aliases(table.slice(at, size));
      }
      at += size;
    }
  }

  private void aliases(Bytes chunk) throws MalformedException {
    int start = chunk.u16(2);
    int count = Math.min(chunk.offset(8), (chunk.length() - start) / 8);
    for (int i = 0; i < count && staged.size() < MAX_ALIASES; i++) {
      staged.put(chunk.i32(start + 8 * i), chunk.i32(start + 8 * i + 4));
    }
  }

  /** A chunk that claims more than there is ends with what it is in; the rest is still read. */
  private int chunkSize(int at, int end) throws MalformedException {
    long size = table.u32(at + 4);
    if (size < 8 || ++chunks > MAX_CHUNKS) {
      throw table.malformed("chunk of impossible size " + size, at);
    }
    return (int) Math.min(size, end - at);
  }
}
