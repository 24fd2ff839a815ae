// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.zip.ZipArchive;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The APK signing block, which stands right before the central directory (source.android.com, "APK
 * signature scheme v2").
 *
 * @param start where it starts in the file
 * @param values the values by their ids; the first of an id counts
 */
record SigningBlock(long start, Map<Integer, Bytes> values) {
  private static final int FOOTER = 24;
  private static final int MAX_SIZE = 16 << 20;
  private static final long MAGIC_LOW = 0x20676953204b5041L;
  private static final long MAGIC_HIGH = 0x3234206b636f6c42L;

  /** The id of a scheme's value. */
  static int id(Scheme scheme) {
    return switch (scheme) {
      case V1 -> throw new IllegalArgumentException("scheme v1 is not in the signing block");
      case V2 -> 0x7109871a;
      case V3 -> 0xf05368c0;
      case V31 -> 0x1b93ad61;
    };
  }

  /**
   * Finds the block.
   *
   * @return empty if there is none
   * @throws MalformedException if there is one, but damaged
   */
  static Optional<SigningBlock> find(ZipArchive archive) throws IOException {
    long end = archive.directoryPosition();
    if (end < FOOTER + 8) {
      return Optional.empty();
    }
    Bytes footer = archive.source().copy("APK signing block", end - FOOTER, FOOTER);
    if (footer.i64(8) != MAGIC_LOW || footer.i64(16) != MAGIC_HIGH) {
      return Optional.empty();
    }
    long size = footer.i64(0);
    long start = end - size - 8;
    if (size < FOOTER || size > MAX_SIZE || start < 0) {
      throw new MalformedException("APK signing block", "impossible size " + size, end - FOOTER);
    }
    Bytes block = archive.source().copy("APK signing block", start, (int) size + 8);
    if (block.i64(0) != size) {
      throw new MalformedException("APK signing block", "its two sizes differ", start);
    }
    return Optional.of(new SigningBlock(start, values(block)));
  }

  private static Map<Integer, Bytes> values(Bytes block) throws MalformedException {
    Map<Integer, Bytes> values = new LinkedHashMap<>();
    int end = block.length() - FOOTER;
    int at = 8;
    while (at < end) {
      long length = block.i64(at);
      if (length < 4 || length > end - at - 8) {
        throw block.malformed("entry of impossible size " + length, at);
      }
      values.putIfAbsent(block.i32(at + 8), block.slice(at + 12, (int) length - 4));
      at += 8 + (int) length;
    }
    return values;
  }
}
