// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Finds one file in a tar archive.
 *
 * @see <a href="https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html">pax, ustar
 *     interchange format</a>
 */
final class Tar {
  private static final int BLOCK = 512;
  private static final int NAME_BYTES = 100;
  private static final int SIZE_AT = 124;
  private static final int SIZE_BYTES = 12;
  private static final int PREFIX_AT = 345;
  private static final int PREFIX_BYTES = 155;

  private Tar() {}

  static Optional<byte[]> file(InputStream in, String name, int largest, long most)
      throws IOException {
    long read = 0;
    for (byte[] head = in.readNBytes(BLOCK);
        head.length == BLOCK && head[0] != 0;
        head = in.readNBytes(BLOCK)) {
      long size = size(head);
      if (size < 0 || read + size > most) {
        throw new IOException("larger than any backup of one app");
      }
      if (name(head).equals(name)) {
        if (size > largest) {
          throw new IOException("the file is too large");
        }
        byte[] content = in.readNBytes((int) size);
        if (content.length < size) {
          throw new EOFException("the file is cut off");
        }
        return Optional.of(content);
      }
      long padded = (size + BLOCK - 1) / BLOCK * BLOCK;
      in.skipNBytes(padded);
      read += BLOCK + padded;
    }
    return Optional.empty();
  }

  private static String name(byte[] head) {
    String prefix = text(head, PREFIX_AT, PREFIX_BYTES);
    String name = text(head, 0, NAME_BYTES);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static String text(byte[] head, int from, int length) {
    int end = from;
    while (end < from + length && head[end] != 0) {
      end++;
    }
    return new String(head, from, end - from, StandardCharsets.UTF_8);
  }

  /** The octal number of the size, or -1. */
  private static long size(byte[] head) {
    long size = 0;
    for (int i = SIZE_AT; i < SIZE_AT + SIZE_BYTES; i++) {
      if (head[i] >= '0' && head[i] <= '7') {
        size = 8 * size + head[i] - '0';
      } else if (head[i] != 0 && head[i] != ' ') {
        return -1;
      }
    }
    return size;
  }
}
