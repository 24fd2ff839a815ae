// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory.sqlite;

import gatehouse.evidence.miio.inventory.value.ValueFlaw;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The pages of a database file, from 1. */
final class Pages {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER_BYTES = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int RESERVED_AT = 20;
  private static final int ENCODING_AT = 56;
  private static final int SMALLEST_PAGE = 512;
  private static final int SMALLEST_USABLE = 480;

  private final ByteBuffer file;
  private final int pageSize;
  private final int usable;
  private final Charset encoding;

  Pages(byte[] bytes) throws ValueFlaw {
    if (!isDatabase(bytes)) {
      throw new ValueFlaw("is no SQLite database");
    }
    file = ByteBuffer.wrap(bytes);
    int size = file.getShort(PAGE_SIZE_AT) & 0xffff;
    pageSize = size == 1 ? 1 << 16 : size;
    usable = pageSize - (file.get(RESERVED_AT) & 0xff);
    if (pageSize < SMALLEST_PAGE || Integer.bitCount(pageSize) != 1 || usable < SMALLEST_USABLE) {
      throw new ValueFlaw("has a broken header: pages of %d bytes".formatted(pageSize));
    }
    encoding =
        switch (file.getInt(ENCODING_AT)) {
          case 2 -> StandardCharsets.UTF_16LE;
          case 3 -> StandardCharsets.UTF_16BE;
          default -> StandardCharsets.UTF_8;
        };
  }

  static boolean isDatabase(byte[] bytes) {
    return bytes.length >= HEADER_BYTES
        && ByteBuffer.wrap(bytes, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
  }

  /** A page, from its own beginning; positions inside it are relative to that. */
  ByteBuffer page(long number) throws ValueFlaw {
    long from = (number - 1) * pageSize;
    if (number < 1 || from + pageSize > file.capacity()) {
      throw new ValueFlaw("is cut off: page %d is not there".formatted(number));
    }
    return file.slice((int) from, pageSize);
  }

  /** Where the b-tree of a page begins. */
  static int treeAt(long number) {
    return number == 1 ? HEADER_BYTES : 0;
  }

  int count() {
    return file.capacity() / pageSize;
  }

  /** Bytes of a page that may hold content. */
  int usable() {
    return usable;
  }

  Charset encoding() {
    return encoding;
  }
}
