// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

/** Growth of arrays, up to what an array can hold. */
final class Sizes {
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private Sizes() {}

  /** At least half as much again, and at least what is needed. */
  static int grown(int now, long needed) {
    if (needed > LARGEST) {
      throw new CapacityException();
    }
    return (int) Math.max(needed, Math.min(LARGEST, now + (now >> 1) + 16L));
  }

  /** The length of an array, if it can be one. */
  static int checked(long length) {
    if (length > LARGEST) {
      throw new CapacityException();
    }
    return (int) length;
  }

  /** Four times a small power of two, twice a large one. */
  static int larger(int now) {
    return now < 1 << 20 ? now << 2 : doubled(now);
  }

  /** Twice a power of two. */
  static int doubled(int now) {
    if (now >= 1 << 30) {
      throw new CapacityException();
    }
    return now << 1;
  }

  /** The power of two that holds so many entries at most half full. */
  static int slots(long entries) {
    long slots = 16;
    while (slots < 2 * entries) {
      slots <<= 1;
    }
    if (slots > 1 << 30) {
      throw new CapacityException();
    }
    return (int) slots;
  }
}
