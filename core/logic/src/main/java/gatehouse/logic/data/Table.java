// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

import java.util.Arrays;

/**
 * The tuples of a relation, each once, in the order in which they came: flat rows of codes with an
 * open-addressing set over them. Rows never change, so a reader of rows that it knows needs no
 * care.
 */
public final class Table {
  private final int arity;
  private int[] data;
  private int size;

  /** Row + 1, 0 for empty; of no length while there is no set. */
  private int[] slots = NO_SET;

  private static final int[] NO_SET = {};
  private static final int[] NOTHING = {};

  /** So many rows after the sorted ones are put up with before there is a set. */
  private static final int STRAY = 8;

  /** The first rows, so many, ascend; counted as long as there is no set. */
  private int sorted;

  public Table(int arity) {
    this.arity = arity;
    data = NOTHING;
  }

  private Table(Table other) {
    arity = other.arity;
    data = Arrays.copyOf(other.data, Math.max(1, other.size + (other.size >> 2)) * arity);
    slots = other.slots.clone();
    size = other.size;
    sorted = other.sorted;
  }

  /** A copy that grows on its own. */
  public Table fork() {
    return new Table(this);
  }

  public int arity() {
    return arity;
  }

  public int size() {
    return size;
  }

  /** The rows one after another; stale once a row is added, but right for the rows until then. */
  public int[] data() {
    return data;
  }

  public int get(int row, int column) {
    return data[row * arity + column];
  }

  /** Adds the row that the registers give; the row's number, which is {@code size - 1} if new. */
  public int add(int[] registers, int[] columns) {
    int base = size * arity;
    if (base + arity > data.length) {
      grow();
    }
    for (int c = 0; c < arity; c++) {
      data[base + c] = registers[columns[c]];
    }
    return commit(base);
  }

  /** Makes room for about so many rows in all; as that is a guess, for 128 MB of them at most. */
  public void reserve(long rows) {
    int room = (int) Math.min(rows * arity, 1 << 25);
    if (room > data.length) {
      data = Arrays.copyOf(data, room);
    }
  }

  /** Adds a row of codes; the row's number. */
  public int add(int[] row) {
    int base = size * arity;
    if (base + arity > data.length) {
      grow();
    }
    for (int c = 0; c < arity; c++) {
      data[base + c] = row[c];
    }
    return commit(base);
  }

  /** Takes in the row after the last one unless it is there already. */
  private int commit(int base) {
    if (slots.length == 0) {
      if (size == sorted && (size == 0 || compare(base, base - arity) > 0)) {
        sorted++;
        return size++;
      }
      if (size - sorted < STRAY) {
        int row = findWithoutSet(base);
        return row >= 0 ? row : size++;
      }
      buildSet();
    }
    int mask = slots.length - 1;
    int i = hash(base) & mask;
    for (; slots[i] != 0; i = (i + 1) & mask) {
      int row = slots[i] - 1;
      if (same(base, row * arity)) {
        return row;
      }
    }
    size++;
    slots[i] = size;
    if (size > slots.length >> 1) {
      rehash(Sizes.larger(slots.length));
    }
    return size - 1;
  }

  /** The row with the codes at an offset, or -1; by halving the sorted rows and trying the rest. */
  private int findWithoutSet(int base) {
    int low = 0;
    int high = sorted - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(base, middle * arity);
      if (order == 0) {
        return middle;
      }
      low = order > 0 ? middle + 1 : low;
      high = order < 0 ? middle - 1 : high;
    }
    for (int row = sorted; row < size; row++) {
      if (same(base, row * arity)) {
        return row;
      }
    }
    return -1;
  }

  /** How two rows at offsets compare, by codes. */
  private int compare(int a, int b) {
    for (int c = 0; c < arity; c++) {
      if (data[a + c] != data[b + c]) {
        return data[a + c] < data[b + c] ? -1 : 1;
      }
    }
    return 0;
  }

  /**
   * Makes the set that {@link #find} needs. Rows that come in ascending order but for a few, as
   * those of sorted files do, are known to be different without one.
   */
  public synchronized void buildSet() {
    if (slots.length == 0) {
      rehash(Sizes.slots(size + 1L));
    }
  }

  /** The row that the registers give, or -1; {@link #buildSet} must have been called. */
  public int find(int[] registers, int[] columns) {
    int[] rows = data;
    int hash = 0;
    for (int c = 0; c < arity; c++) {
      hash = step(hash, registers[columns[c]]);
    }
    int mask = slots.length - 1;
    int i = mix(hash) & mask;
    search:
    for (; slots[i] != 0; i = (i + 1) & mask) {
      int base = (slots[i] - 1) * arity;
      for (int c = 0; c < arity; c++) {
        if (rows[base + c] != registers[columns[c]]) {
          continue search;
        }
      }
      return slots[i] - 1;
    }
    return -1;
  }

  /** The row of these codes, or -1. */
  public int find(int[] row) {
    buildSet();
    int[] columns = new int[arity];
    Arrays.setAll(columns, c -> c);
    return find(row, columns);
  }

  /** Memory held, in bytes. */
  public long footprint() {
    return 4L * data.length + 4L * slots.length;
  }

  private int hash(int base) {
    int hash = 0;
    for (int c = base; c < base + arity; c++) {
      hash = step(hash, data[c]);
    }
    return mix(hash);
  }

  private boolean same(int a, int b) {
    for (int c = 0; c < arity; c++) {
      if (data[a + c] != data[b + c]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    data = Arrays.copyOf(data, Sizes.grown(data.length, (size + 1L) * arity));
  }

  private void rehash(int length) {
    int[] larger = new int[length];
    int mask = length - 1;
    for (int row = 0; row < size; row++) {
      int i = hash(row * arity) & mask;
      while (larger[i] != 0) {
        i = (i + 1) & mask;
      }
      larger[i] = row + 1;
    }
    slots = larger;
  }

  static int step(int hash, int code) {
    return (hash ^ code) * 0x9E3779B1;
  }

  static int mix(int hash) {
    return hash ^ hash >>> 15;
  }
}
