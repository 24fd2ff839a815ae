// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

import java.util.Arrays;

/** The newest rows by a hash of any columns, with open addressing. */
final class HashedHeads implements KeyHeads {
  private final Table table;
  private final int[] columns;

  /** Newest row + 1, 0 for empty. */
  private int[] slots;

  private int keys;

  HashedHeads(Table table, int[] columns, int expected) {
    this.table = table;
    this.columns = columns;
    slots = new int[Sizes.slots(expected)];
  }

  @Override
  public int newest(int[] registers, int[] key) {
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

  @Override
  public int put(int row) {
    int[] data = table.data();
    int mask = slots.length - 1;
    int i = hash(data, row) & mask;
    while (slots[i] != 0 && !same(data, row, slots[i] - 1)) {
      i = (i + 1) & mask;
    }
    int before = slots[i] - 1;
    slots[i] = row + 1;
    if (before < 0 && ++keys > slots.length >> 1) {
      rehash(data);
    }
    return before;
  }

  @Override
  public int[] all() {
    return Arrays.stream(slots).filter(s -> s != 0).map(s -> s - 1).toArray();
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
