// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

import java.util.Arrays;

/**
 * 64-bit numbers as ints: small ones are their own code, others are interned. What grows on top of
 * others shares them.
 */
final class Longs {
  private static final int BIAS = 1 << 30;

  /** Those interned before, which no longer grow; these themselves when there are none. */
  private final Longs base;

  /** So many were interned before. */
  private final int first;

  private long[] values;
  private int size;

  /** Open addressing; index + 1, 0 for empty. */
  private int[] slots;

  Longs() {
    base = this;
    first = 0;
    values = new long[16];
    slots = new int[32];
  }

  private Longs(Longs base) {
    this.base = base;
    first = base.first + base.size;
    values = new long[16];
    slots = new int[32];
  }

  /** These and more to come; these themselves must not grow any more. */
  Longs grown() {
    return new Longs(this);
  }

  /** The code: not negative for numbers from -2^30 to 2^30 - 1, negative for others. */
  int intern(long value) {
    int known = find(value);
    return known == Domain.NONE ? append(value) : known;
  }

  /** The code of a number, or {@link Domain#NONE} when it was not interned. */
  int find(long value) {
    if (value >= -BIAS && value < BIAS) {
      return (int) value + BIAS;
    }
    Longs at = this;
    while (true) {
      int place = at.slots[at.slot(value)] - 1;
      if (place >= 0) {
        return -1 - (at.first + place);
      }
      if (at.first == 0) {
        return Domain.NONE;
      }
      at = at.base;
    }
  }

  long value(int code) {
    if (code >= 0) {
      return (long) code - BIAS;
    }
    Longs owner = this;
    while (-code - 1 < owner.first) {
      owner = owner.base;
    }
    return owner.values[-code - 1 - owner.first];
  }

  /** The slot that a value has, or that is free for it. */
  private int slot(long value) {
    int mask = slots.length - 1;
    int i = hash(value) & mask;
    while (slots[i] != 0 && values[slots[i] - 1] != value) {
      i = (i + 1) & mask;
    }
    return i;
  }

  private int append(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Sizes.grown(size, size + 1L));
    }
    int slot = slot(value);
    values[size++] = value;
    slots[slot] = size;
    if (2L * size > slots.length) {
      rehash();
    }
    return -(first + size);
  }

  long footprint() {
    long own = 8L * values.length + 4L * slots.length;
    return first == 0 ? own : own + base.footprint();
  }

  private void rehash() {
    int[] larger = new int[Sizes.doubled(slots.length)];
    int mask = larger.length - 1;
    for (int n = 0; n < size; n++) {
      int i = hash(values[n]) & mask;
      while (larger[i] != 0) {
        i = (i + 1) & mask;
      }
      larger[i] = n + 1;
    }
    slots = larger;
  }

  private static int hash(long value) {
    long h = value * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32);
  }
}
