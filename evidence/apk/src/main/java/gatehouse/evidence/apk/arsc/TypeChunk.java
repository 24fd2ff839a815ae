// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.arsc;

import gatehouse.evidence.apk.axml.Value;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.util.Optional;

/**
 * A {@code ResTable_type} chunk: the values of one resource type in one configuration.
 *
 * @param rank how far the configuration is from the default one: 0 is the default, a locale weighs
 *     most
 */
record TypeChunk(Bytes chunk, int rank) {
  static final int TYPE = 0x0201;
  private static final int SPARSE = 1;
  private static final int OFFSET16 = 2;
  private static final int COMPLEX = 1;
  private static final int COMPACT = 8;
  private static final int CONFIG = 20;
  private static final int LOCALE = CONFIG + 8;
  private static final int NO_ENTRY = -1;
  private static final int LOCALE_WEIGHT = 1000;

  static TypeChunk read(Bytes chunk) throws MalformedException {
    int configSize = Math.min(chunk.offset(CONFIG), chunk.length() - CONFIG);
    int rank = 0;
    for (int at = CONFIG + 4; at < CONFIG + configSize; at++) {
      rank += chunk.u8(at) == 0 ? 0 : 1;
    }
    if (configSize >= 12 && chunk.i32(LOCALE) != 0) {
      rank += LOCALE_WEIGHT;
    }
    return new TypeChunk(chunk, rank);
  }

  int id() throws MalformedException {
    return chunk.u8(8);
  }

  /** The value of an entry; empty for no entry, a bag of values, or a damaged one. */
  Optional<Value> value(int entry) {
    try {
      int offset = offset(entry);
      return offset == NO_ENTRY ? Optional.empty() : at(Math.addExact(chunk.offset(16), offset));
    } catch (MalformedException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private int offset(int entry) throws MalformedException {
    int flags = chunk.u8(9);
    int count = chunk.offset(12);
    int table = chunk.u16(2);
    if ((flags & SPARSE) != 0) {
      return sparse(entry, count, table);
    }
    if (entry >= count) {
      return NO_ENTRY;
    }
    if ((flags & OFFSET16) != 0) {
      int offset = chunk.u16(table + 2 * entry);
      return offset == 0xffff ? NO_ENTRY : offset * 4;
    }
    return chunk.i32(table + 4 * entry);
  }

  /** Pairs of entry and offset, sorted by entry. */
  private int sparse(int entry, int count, int table) throws MalformedException {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int found = chunk.u16(table + 4 * middle);
      if (found == entry) {
        return chunk.u16(table + 4 * middle + 2) * 4;
      }
      if (found < entry) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NO_ENTRY;
  }

  private Optional<Value> at(int entry) throws MalformedException {
    int flags = chunk.u16(entry + 2);
    if ((flags & COMPACT) != 0) {
      return Optional.of(new Value(flags >> 8, chunk.i32(entry + 4), null));
    }
    if ((flags & COMPLEX) != 0) {
      return Optional.empty();
    }
    int value = entry + chunk.u16(entry);
    return Optional.of(new Value(chunk.u8(value + 3), chunk.i32(value + 4), null));
  }
}
