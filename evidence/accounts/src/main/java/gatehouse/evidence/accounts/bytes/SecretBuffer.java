// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.bytes;

import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import gatehouse.vault.Secret;
import java.util.Arrays;

/** Grows as bytes are added, and leaves no copy behind. */
public final class SecretBuffer implements AutoCloseable {
  private final int most;
  private byte[] bytes;
  private int length;

  /** Empty, with room for so many bytes and never for more than {@code most}. */
  public SecretBuffer(int room, int most) {
    this.bytes = new byte[Math.min(room, most)];
    this.most = most;
  }

  /** Adds one byte. */
  public void add(int value) throws ExportException {
    reserve(1);
    bytes[length++] = (byte) value;
  }

  /** Adds bytes of an array. */
  public void add(byte[] source, int from, int count) throws ExportException {
    reserve(count);
    System.arraycopy(source, from, bytes, length, count);
    length += count;
  }

  /** Adds the UTF-8 of a code point; a lone surrogate becomes the replacement character. */
  public void addCodePoint(int codePoint) throws ExportException {
    int c = codePoint >= 0xd800 && codePoint < 0xe000 ? 0xfffd : codePoint;
    if (c < 0x80) {
      add(c);
    } else if (c < 0x800) {
      add(0xc0 | (c >> 6));
      add(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
      add(0xe0 | (c >> 12));
      add(0x80 | ((c >> 6) & 0x3f));
      add(0x80 | (c & 0x3f));
    } else {
      add(0xf0 | (c >> 18));
      add(0x80 | ((c >> 12) & 0x3f));
      add(0x80 | ((c >> 6) & 0x3f));
      add(0x80 | (c & 0x3f));
    }
  }

  /** How many bytes were added. */
  public int length() {
    return length;
  }

  /** A copy of what was added, the caller's to clear. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** What was added, as a secret of its own. */
  public Secret toSecret() {
    return Secret.takeOver(toBytes());
  }

  private void reserve(int count) throws ExportException {
    if (count > most - length) {
      throw new ExportException(
          Reason.TOO_LARGE, "it unpacks to more than %d MiB".formatted(most >> 20));
    }
    if (length + count > bytes.length) {
      long grown = Math.max(length + (long) count, bytes.length + bytes.length / 2L + 16);
      byte[] larger = Arrays.copyOf(bytes, (int) Math.min(grown, most));
      Arrays.fill(bytes, (byte) 0);
      bytes = larger;
    }
  }

  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
    length = 0;
  }
}
