// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text interned to dense ints from 0; the bytes are UTF-8 as they came, Strings made on demand. */
public final class Symbols {
  private byte[] bytes;
  private int[] ends;
  private int size;

  /** Open addressing; the hash in the high half, the id + 1 in the low half, 0 for empty. */
  private long[] slots;

  public Symbols() {
    bytes = new byte[1024];
    ends = new int[64];
    slots = new long[128];
  }

  private Symbols(Symbols other) {
    bytes = other.bytes.clone();
    ends = other.ends.clone();
    slots = other.slots.clone();
    size = other.size;
  }

  /** A copy that grows on its own. */
  Symbols fork() {
    return new Symbols(this);
  }

  public int size() {
    return size;
  }

  /** The id of the text in a slice of UTF-8 bytes, a new one when it was not seen before. */
  public int intern(byte[] from, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = step(hash, from[i]);
    }
    return intern(from, start, end, hash);
  }

  /**
   * The same for a caller that goes through the bytes anyway.
   *
   * @param steps the {@link #step} of each byte after the other, from 0
   */
  public int intern(byte[] from, int start, int end, int steps) {
    int hash = mix(steps);
    int mask = slots.length - 1;
    int i = hash & mask;
    for (; slots[i] != 0; i = (i + 1) & mask) {
      if ((int) (slots[i] >>> 32) == hash) {
        int id = (int) slots[i] - 1;
        if (is(id, from, start, end)) {
          return id;
        }
      }
    }
    slots[i] = (long) hash << 32 | (size + 1);
    return append(from, start, end);
  }

  /** Takes one more byte into a hash. */
  public static int step(int hash, byte next) {
    return hash * 31 + next;
  }

  /** Whether a symbol is the text in a slice of bytes. */
  public boolean is(int id, byte[] from, int start, int end) {
    int at = start(id);
    if (ends[id] - at != end - start) {
      return false;
    }
    for (int i = start; i < end; i++, at++) {
      if (from[i] != bytes[at]) {
        return false;
      }
    }
    return true;
  }

  /** The id of a text, a new one when it was not seen before. */
  public int intern(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return intern(utf8, 0, utf8.length);
  }

  /** The id of a text, or -1 when it was not seen. */
  int find(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int steps = 0;
    for (byte b : utf8) {
      steps = step(steps, b);
    }
    int hash = mix(steps);
    int mask = slots.length - 1;
    for (int i = hash & mask; slots[i] != 0; i = (i + 1) & mask) {
      int id = (int) slots[i] - 1;
      if ((int) (slots[i] >>> 32) == hash && is(id, utf8, 0, utf8.length)) {
        return id;
      }
    }
    return -1;
  }

  public String text(int id) {
    int start = start(id);
    return new String(bytes, start, ends[id] - start, StandardCharsets.UTF_8);
  }

  /** Appends the bytes of a symbol to a growing buffer. */
  public void write(int id, ByteSink out) {
    out.put(bytes, start(id), ends[id]);
  }

  /** The order of the bytes, which in UTF-8 is the order of the code points. */
  public int compare(int a, int b) {
    return Arrays.compareUnsigned(bytes, start(a), ends[a], bytes, start(b), ends[b]);
  }

  /** Memory held, in bytes. */
  public long footprint() {
    return bytes.length + 4L * ends.length + 8L * slots.length;
  }

  private int start(int id) {
    return id == 0 ? 0 : ends[id - 1];
  }

  private int append(byte[] from, int start, int end) {
    int used = size == 0 ? 0 : ends[size - 1];
    int length = end - start;
    if (length > bytes.length - used) {
      bytes = Arrays.copyOf(bytes, Sizes.grown(bytes.length, (long) used + length));
    }
    System.arraycopy(from, start, bytes, used, length);
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, Sizes.grown(size, size + 1L));
    }
    ends[size] = used + length;
    size++;
    if (2L * size > slots.length) {
      rehash();
    }
    return size - 1;
  }

  private void rehash() {
    long[] larger = new long[Sizes.doubled(slots.length)];
    int mask = larger.length - 1;
    for (long slot : slots) {
      if (slot != 0) {
        int i = (int) (slot >>> 32) & mask;
        while (larger[i] != 0) {
          i = (i + 1) & mask;
        }
        larger[i] = slot;
      }
    }
    slots = larger;
  }

  private static int mix(int steps) {
    int h = steps * 0x9E3779B1;
    return h ^ h >>> 15;
  }
}
