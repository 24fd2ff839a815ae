// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.zip;

import gatehouse.evidence.apk.bytes.ByteSource;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import java.io.IOException;

/**
 * The end of central directory record (APPNOTE 4.3.16).
 *
 * @param position where the record starts
 * @param commentLength declared length of the comment
 * @param trailing bytes after record and comment; Android opens only archives that have none
 */
record EndOfCentralDirectory(
    long position,
    int count,
    long directorySize,
    long directory,
    int commentLength,
    long trailing) {
  static final int SIZE = 22;
  private static final int SIGNATURE = 0x06054b50;
  private static final int MAX_COMMENT = 0xffff;

  /** Looks from the end backwards; first as Android does, then for a record followed by junk. */
  static EndOfCentralDirectory find(ByteSource source) throws IOException {
    long end = source.size() - SIZE;
    if (end >= 0) {
      Bytes last = source.copy("zip end record", end, SIZE);
      if (last.i32(0) == SIGNATURE && last.u16(20) == 0) {
        return at(last, 0, end);
      }
    }
    return search(source);
  }

  private static EndOfCentralDirectory search(ByteSource source) throws IOException {
    int window = (int) Math.min(source.size(), 16L * (SIZE + MAX_COMMENT));
    long base = source.size() - window;
    Bytes tail = source.copy("zip end record", base, window);
    int fallback = -1;
    for (int at = window - SIZE; at >= 0; at--) {
      if (tail.u8(at) == 'P' && tail.i32(at) == SIGNATURE) {
        if (at + SIZE + tail.u16(at + 20) == window) {
          return at(tail, at, base);
        }
        fallback = fallback < 0 ? at : fallback;
      }
    }
    if (fallback < 0) {
      throw new MalformedException("zip", "has no end of central directory record");
    }
    return at(tail, fallback, base);
  }

  private static EndOfCentralDirectory at(Bytes tail, int at, long base) throws MalformedException {
    int comment = Math.min(tail.u16(at + 20), tail.length() - at - SIZE);
    return new EndOfCentralDirectory(
        base + at,
        tail.u16(at + 10),
        tail.u32(at + 12),
        tail.u32(at + 16),
        comment,
        tail.length() - at - SIZE - comment);
  }
}
