// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Table;

/** Puts a head together from registers and from the row that was joined last. */
final class HeadCodes {
  private final int[] head;

  /** For each column of the head the column of the row that gives it its value, or -1. */
  private final int[] fromRow;

  private final boolean projection;

  private final int[] codes;

  /**
   * @param constants so many registers, the first ones, never change
   */
  HeadCodes(int[] head, Columns columns, int constants) {
    this.head = head;
    codes = new int[head.length];
    fromRow = new int[head.length];
    boolean ofRow = true;
    for (int c = 0; c < head.length; c++) {
      fromRow[c] = -1;
      for (int i = 0; i < columns.sets().length; i++) {
        if (columns.setRegisters()[i] == head[c]) {
          fromRow[c] = columns.sets()[i];
        }
      }
      ofRow &= fromRow[c] >= 0 || head[c] < constants || columns.isKey(head[c]);
    }
    projection = ofRow;
  }

  /** Whether nothing but the row and constants makes the head. */
  boolean isProjection() {
    return projection;
  }

  /** Takes what does not depend on the row. */
  void begin(int[] registers) {
    for (int c = 0; c < head.length; c++) {
      codes[c] = registers[head[c]];
    }
  }

  /** The codes of the head, good until the next call. */
  int[] of(Table table, int row) {
    int[] data = table.data();
    int base = row * table.arity();
    for (int c = 0; c < codes.length; c++) {
      if (fromRow[c] >= 0) {
        codes[c] = data[base + fromRow[c]];
      }
    }
    return codes;
  }
}
