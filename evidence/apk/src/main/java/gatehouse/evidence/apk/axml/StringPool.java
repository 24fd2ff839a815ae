// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.axml;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A {@code ResStringPool} chunk, decoded string by string when asked. Counts that the chunk cannot
 * hold are cut to what it can; a string that does not fit reads as absent, as on Android.
 */
public final class StringPool {
  public static final int TYPE = 0x0001;
  private static final int UTF8_FLAG = 1 << 8;
  private static final int HEADER = 28;

  private final Bytes chunk;
  private final int offsets;
  private final int count;
  private final int strings;
  private final boolean utf8;
  private final @Nullable String[] decoded;

  /** Reads the header of the pool that {@code chunk} starts with. */
  public StringPool(Bytes chunk) throws MalformedException {
    this.chunk = chunk;
    this.offsets = Math.max(chunk.u16(2), HEADER);
    this.strings = chunk.offset(20);
    this.utf8 = (chunk.i32(16) & UTF8_FLAG) != 0;
    long fits = Math.max(0, (chunk.length() - (long) offsets) / 4);
    this.count = (int) Math.min(chunk.u32(8), fits);
    this.decoded = new String[Math.min(count, 1 << 14)];
  }

  public int count() {
    return count;
  }

  /** The string at {@code index}, or null when the pool has no such string. */
  public @Nullable String get(int index) {
    if (index < 0 || index >= count) {
      return null;
    }
    if (index >= decoded.length) {
      return decode(index);
    }
    if (decoded[index] == null) {
      decoded[index] = decode(index);
    }
    return decoded[index];
  }

  private @Nullable String decode(int index) {
    try {
      long at = strings + chunk.u32(offsets + 4 * index);
      if (at >= chunk.length()) {
        return null;
      }
      return utf8 ? utf8((int) at) : utf16((int) at);
    } catch (MalformedException e) {
      return null;
    }
  }

  /** Length in characters, then length in bytes, each one or two bytes, then the bytes. */
  private String utf8(int start) throws MalformedException {
    int at = start + ((chunk.u8(start) & 0x80) != 0 ? 2 : 1);
    int length = chunk.u8(at++);
    if ((length & 0x80) != 0) {
      length = (length & 0x7f) << 8 | chunk.u8(at++);
    }
    Bytes text = chunk.slice(at, Math.min(length, chunk.length() - at));
    return new String(text.array(), text.start(), text.length(), StandardCharsets.UTF_8);
  }

  private String utf16(int start) throws MalformedException {
    int at = start + 2;
    int length = chunk.u16(start);
    if ((length & 0x8000) != 0) {
      length = (length & 0x7fff) << 16 | chunk.u16(at);
      at += 2;
    }
    Bytes text = chunk.slice(at, 2 * Math.min(length, (chunk.length() - at) / 2));
    return new String(text.array(), text.start(), text.length(), StandardCharsets.UTF_16LE);
  }
}
