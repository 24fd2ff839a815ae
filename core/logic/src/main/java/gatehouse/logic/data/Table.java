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

  /** Row + 1, 0 for empty. */
  private int[] slots;

  public Table(int arity) {
    this.arity = arity;
    data = new int[arity * 8];
    slots = new int[16];
  }

  private Table(Table other) {
    arity = other.arity;
    data = Arrays.copyOf(other.data, Math.max(1, other.size + (other.size >> 2)) * arity);
    slots = other.slots.clone();
    size = other.size;
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

  /** Makes room for so many rows in all. */
  public void reserve(int rows) {
    data = Arrays.copyOf(data, (int) Math.min(Integer.MAX_VALUE - 8, (long) rows * arity));
    rehash(Sizes.slots(rows));
  }

  /** Adds the row that the registers give; the row's number, which is {@code size - 1} if new. */
  public int add(int[] registers, int[] columns) {
    int base = size * arity;
    if (base + arity > data.length) {
      grow();
    }
    int[] rows = data;
    int hash = 0;
    for (int c = 0; c < arity; c++) {
      int code = registers[columns[c]];
      rows[base + c] = code;
      hash = step(hash, code);
    }
    return commit(rows, base, mix(hash));
  }

  /** Adds a row of codes; the row's number. */
  public int add(int[] row) {
    int base = size * arity;
    if (base + arity > data.length) {
      grow();
    }
    int[] rows = data;
    int hash = 0;
    for (int c = 0; c < arity; c++) {
      rows[base + c] = row[c];
      hash = step(hash, row[c]);
    }
    return commit(rows, base, mix(hash));
  }

  private int commit(int[] rows, int base, int hash) {
    int mask = slots.length - 1;
    int i = hash & mask;
    for (; slots[i] != 0; i = (i + 1) & mask) {
      int slot = slots[i];
      if (same(rows, base, (slot - 1) * arity)) {
        return slot - 1;
      }
    }
    size++;
    slots[i] = size;
    if (size > slots.length >> 1) {
      rehash(Sizes.doubled(slots.length));
    }
    return size - 1;
  }

  /** The row that the registers give, or -1. */
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
      int slot = slots[i];
      int base = (slot - 1) * arity;
      for (int c = 0; c < arity; c++) {
        if (rows[base + c] != registers[columns[c]]) {
          continue search;
        }
      }
      return slot - 1;
    }
    return -1;
  }

  /** The row of these codes, or -1. */
  public int find(int[] row) {
    int[] columns = new int[arity];
    Arrays.setAll(columns, c -> c);
    return find(row, columns);
  }

  /** Memory held, in bytes. */
  public long footprint() {
    return 4L * data.length + 4L * slots.length;
  }

  private boolean same(int[] rows, int a, int b) {
    for (int c = 0; c < arity; c++) {
      if (rows[a + c] != rows[b + c]) {
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
      int hash = 0;
      for (int c = 0; c < arity; c++) {
        hash = step(hash, data[row * arity + c]);
      }
      int i = mix(hash) & mask;
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
