// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Text interned to dense ints from 0; the bytes are UTF-8 as they came, Strings made on demand.
 * What grows on top of others shares them, so that a home costs no copy of all that is known
 * beforehand.
 */
public final class Symbols {
  /** Those with lesser ids, which no longer grow; these themselves when there are none. */
  private final Symbols base;

  /** The first id of these. */
  private final int first;

  private byte[] bytes;
  private int[] ends;
  private int size;

  /** Open addressing; the hash in the high half, the place + 1 in the low half, 0 for empty. */
  private long[] slots;

  /** The Strings that were asked for so far; whoever writes one twice writes the same. */
  private String[] texts = {};

  public Symbols() {
    base = this;
    first = 0;
    bytes = new byte[1024];
    ends = new int[64];
    slots = new long[128];
  }

  private Symbols(Symbols base) {
    this.base = base;
    first = base.size();
    bytes = new byte[1024];
    ends = new int[64];
    slots = new long[128];
  }

  /** These and more to come; these themselves must not grow any more. */
  Symbols grown() {
    return new Symbols(this);
  }

  public int size() {
    return first + size;
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
    int known = first == 0 ? -1 : base.find(from, start, end, hash);
    if (known >= 0) {
      return known;
    }
    int mask = slots.length - 1;
    int i = hash & mask;
    for (; slots[i] != 0; i = (i + 1) & mask) {
      if ((int) (slots[i] >>> 32) == hash) {
        int place = (int) slots[i] - 1;
        if (isAt(place, from, start, end)) {
          return first + place;
        }
      }
    }
    slots[i] = (long) hash << 32 | (size + 1);
    return first + append(from, start, end);
  }

  /** Takes one more byte into a hash. */
  public static int step(int hash, byte next) {
    return hash * 31 + next;
  }

  /** Whether a symbol is the text in a slice of bytes. */
  public boolean is(int id, byte[] from, int start, int end) {
    Symbols owner = owner(id);
    return owner.isAt(id - owner.first, from, start, end);
  }

  private boolean isAt(int place, byte[] from, int start, int end) {
    int at = start(place);
    if (ends[place] - at != end - start) {
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
    return find(utf8, 0, utf8.length, mix(steps));
  }

  private int find(byte[] from, int start, int end, int hash) {
    Symbols at = this;
    while (true) {
      int place = at.place(from, start, end, hash);
      if (place >= 0) {
        return at.first + place;
      }
      if (at.first == 0) {
        return -1;
      }
      at = at.base;
    }
  }

  private int place(byte[] from, int start, int end, int hash) {
    int mask = slots.length - 1;
    for (int i = hash & mask; slots[i] != 0; i = (i + 1) & mask) {
      int place = (int) slots[i] - 1;
      if ((int) (slots[i] >>> 32) == hash && isAt(place, from, start, end)) {
        return place;
      }
    }
    return -1;
  }

  public String text(int id) {
    Symbols owner = owner(id);
    return owner.textAt(id - owner.first);
  }

  private String textAt(int place) {
    String[] known = texts;
    if (place >= known.length) {
      known = Arrays.copyOf(known, ends.length);
      texts = known;
    }
    @Nullable String text = known[place];
    if (text == null) {
      int start = start(place);
      text = new String(bytes, start, ends[place] - start, StandardCharsets.UTF_8);
      known[place] = text;
    }
    return text;
  }

  /** Appends the bytes of a symbol to a growing buffer. */
  public void write(int id, ByteSink out) {
    Symbols owner = owner(id);
    int place = id - owner.first;
    out.put(owner.bytes, owner.start(place), owner.ends[place]);
  }

  /** The order of the bytes, which in UTF-8 is the order of the code points. */
  public int compare(int a, int b) {
    Symbols x = owner(a);
    Symbols y = owner(b);
    int p = a - x.first;
    int q = b - y.first;
    return Arrays.compareUnsigned(x.bytes, x.start(p), x.ends[p], y.bytes, y.start(q), y.ends[q]);
  }

  /** Memory held, in bytes, without Strings. */
  public long footprint() {
    long own = bytes.length + 4L * ends.length + 8L * slots.length;
    return first == 0 ? own : own + base.footprint();
  }

  private Symbols owner(int id) {
    Symbols owner = this;
    while (id < owner.first) {
      owner = owner.base;
    }
    return owner;
  }

  private int start(int place) {
    return place == 0 ? 0 : ends[place - 1];
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
