// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

import java.util.Arrays;

/** 64-bit numbers as ints: small ones are their own code, others are interned. */
final class Longs {
  private static final int BIAS = 1 << 30;

  private long[] values;
  private int size;

  /** Open addressing; index + 1, 0 for empty. */
  private int[] slots;

  Longs() {
    values = new long[16];
    slots = new int[32];
  }

  private Longs(Longs other) {
    values = other.values.clone();
    slots = other.slots.clone();
    size = other.size;
  }

  Longs fork() {
    return new Longs(this);
  }

  /** The code: not negative for numbers from -2^30 to 2^30 - 1, negative for others. */
  int intern(long value) {
    if (value >= -BIAS && value < BIAS) {
      return (int) value + BIAS;
    }
    int mask = slots.length - 1;
    int i = hash(value) & mask;
    for (; slots[i] != 0; i = (i + 1) & mask) {
      int slot = slots[i];
      if (values[slot - 1] == value) {
        return -slot;
      }
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, Sizes.grown(size, size + 1L));
    }
    values[size++] = value;
    slots[i] = size;
    int code = -size;
    if (2L * size > slots.length) {
      rehash();
    }
    return code;
  }

  /** The code of a number, or {@link Domain#NONE} when it was not interned. */
  int find(long value) {
    if (value >= -BIAS && value < BIAS) {
      return (int) value + BIAS;
    }
    int mask = slots.length - 1;
    for (int i = hash(value) & mask; slots[i] != 0; i = (i + 1) & mask) {
      if (values[slots[i] - 1] == value) {
        return -slots[i];
      }
    }
    return Domain.NONE;
  }

  long value(int code) {
    return code >= 0 ? code - BIAS : values[-code - 1];
  }

  long footprint() {
    return 8L * values.length + 4L * slots.length;
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
