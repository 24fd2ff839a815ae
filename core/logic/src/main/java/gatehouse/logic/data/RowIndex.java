// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

import java.util.Arrays;

/**
 * The rows of a table by the values of some columns: a chain of rows, newest first, for each key.
 * Rows added to the table are known after {@link #catchUp}.
 */
public final class RowIndex {
  private final Table table;
  private final int[] columns;

  /** Open addressing over keys; newest row + 1, 0 for empty. */
  private int[] slots = new int[16];

  private int[] next = new int[8];
  private int keys;
  private int rows;

  /** Where the newest row is; rows with equal keys often follow each other. */
  private int lastSlot;

  public RowIndex(Table table, int[] columns) {
    this.table = table;
    this.columns = columns;
  }

  /** The newest row whose columns equal the registers, or -1. */
  public int first(int[] registers, int[] key) {
    int[] data = table.data();
    int arity = table.arity();
    int hash = 0;
    for (int k : key) {
      hash = Table.step(hash, registers[k]);
    }
    int mask = slots.length - 1;
    int i = Table.mix(hash) & mask;
    search:
    for (; slots[i] != 0; i = (i + 1) & mask) {
      int slot = slots[i];
      int base = (slot - 1) * arity;
      for (int c = 0; c < columns.length; c++) {
        if (data[base + columns[c]] != registers[key[c]]) {
          continue search;
        }
      }
      return slot - 1;
    }
    return -1;
  }

  /** For each row the next older one with the same key, or -1; stale after {@link #catchUp}. */
  public int[] next() {
    return next;
  }

  /** The number of distinct keys. */
  public int keys() {
    return keys;
  }

  /** Takes in the rows that the table has by now. */
  public void catchUp() {
    int size = table.size();
    if (rows == size) {
      return;
    }
    if (size > next.length) {
      next = Arrays.copyOf(next, rows == 0 ? size : Sizes.grown(next.length, size));
    }
    int[] data = table.data();
    for (; rows < size; rows++) {
      insert(data, rows);
    }
  }

  private void insert(int[] data, int row) {
    if (row > 0 && same(data, row, row - 1)) {
      next[row] = row - 1;
      slots[lastSlot] = row + 1;
      return;
    }
    int mask = slots.length - 1;
    int i = hash(data, row) & mask;
    while (slots[i] != 0 && !same(data, row, slots[i] - 1)) {
      i = (i + 1) & mask;
    }
    next[row] = slots[i] - 1;
    boolean fresh = slots[i] == 0;
    slots[i] = row + 1;
    lastSlot = i;
    if (fresh && ++keys > slots.length >> 1) {
      rehash(data);
    }
  }

  private void rehash(int[] data) {
    int[] larger = new int[Sizes.larger(slots.length)];
    int mask = larger.length - 1;
    for (int slot : slots) {
      if (slot != 0) {
        int i = hash(data, slot - 1) & mask;
        while (larger[i] != 0) {
          i = (i + 1) & mask;
        }
        larger[i] = slot;
        if (slot == rows + 1) {
          lastSlot = i;
        }
      }
    }
    slots = larger;
  }

  private int hash(int[] data, int row) {
    int base = row * table.arity();
    int hash = 0;
    for (int c : columns) {
      hash = Table.step(hash, data[base + c]);
    }
    return Table.mix(hash);
  }

  private boolean same(int[] data, int a, int b) {
    int arity = table.arity();
    for (int c : columns) {
      if (data[a * arity + c] != data[b * arity + c]) {
        return false;
      }
    }
    return true;
  }
}
