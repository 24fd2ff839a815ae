// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Table;

/** Estimates the number of values in a column by linear counting (Whang et al., 1990). */
final class Distinct {
  private static final int MOST_BITS = 1 << 16;

  private final Table table;
  private final int column;
  private int counted = -1;
  private double estimate = 1;

  Distinct(Table table, int column) {
    this.table = table;
    this.column = column;
  }

  /** The estimate, made anew when the table has doubled since. */
  double estimate() {
    int size = table.size();
    if (counted < 0 || size > 2 * counted + 16) {
      estimate = count(size);
      counted = size;
    }
    return estimate;
  }

  /** A power of two, for small tables some ten times their rows. */
  private static int bits(int size) {
    return size >= MOST_BITS >> 4
        ? MOST_BITS
        : Math.max(Long.SIZE, Integer.highestOneBit(size) << 4);
  }

  private double count(int size) {
    if (size == 0) {
      return 1;
    }
    int bits = bits(size);
    int shift = Integer.numberOfLeadingZeros(bits) + 1;
    long[] seen = new long[bits >> 6];
    int[] data = table.data();
    int arity = table.arity();
    int set = 0;
    for (int row = 0, at = column; row < size; row++, at += arity) {
      int bit = (data[at] * 0x9E3779B1) >>> shift;
      long word = seen[bit >> 6];
      long mask = 1L << bit;
      if ((word & mask) == 0) {
        seen[bit >> 6] = word | mask;
        set++;
      }
    }
    double free = Math.max(1, bits - set);
    return Math.max(1, Math.min(size, -bits * Math.log(free / bits)));
  }
}
