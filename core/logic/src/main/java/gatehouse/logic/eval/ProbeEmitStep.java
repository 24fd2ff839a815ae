// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.RowIndex;
import gatehouse.logic.data.Table;

/**
 * The last join of a rule and the adding of its head in one loop, as most derivations are made
 * here: what of the head does not depend on the row is put in place once.
 */
final class ProbeEmitStep implements Step {
  private final Table table;
  private final RowIndex index;
  private final int slot;
  private final int[] key;
  private final EmitStep emit;

  /** For each column of the head the column of the row that it comes from, or -1. */
  private final int[] fromRow;

  private final int[] codes;

  ProbeEmitStep(Table table, RowIndex index, int slot, Columns columns, EmitStep emit) {
    this.table = table;
    this.index = index;
    this.slot = slot;
    this.emit = emit;
    key = columns.keyRegisters();
    int[] head = emit.head();
    codes = new int[head.length];
    fromRow = new int[head.length];
    for (int c = 0; c < head.length; c++) {
      fromRow[c] = -1;
      for (int i = 0; i < columns.sets().length; i++) {
        if (columns.setRegisters()[i] == head[c]) {
          fromRow[c] = columns.sets()[i];
        }
      }
    }
  }

  @Override
  public void run(Frame frame) {
    int row = index.first(frame.registers, key);
    int end = frame.to[slot];
    int[] older = index.next();
    while (row >= end) {
      row = older[row];
    }
    int start = frame.from[slot];
    if (row < start) {
      return;
    }
    int[] head = emit.head();
    for (int c = 0; c < head.length; c++) {
      codes[c] = frame.registers[head[c]];
    }
    int[] data = table.data();
    int arity = table.arity();
    for (; row >= start; row = older[row]) {
      int base = row * arity;
      for (int c = 0; c < codes.length; c++) {
        if (fromRow[c] >= 0) {
          codes[c] = data[base + fromRow[c]];
        }
      }
      frame.rows[slot] = row;
      emit.emit(codes, frame.rows);
    }
  }
}
