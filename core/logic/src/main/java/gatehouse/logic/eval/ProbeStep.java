// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.RowIndex;
import gatehouse.logic.data.Table;

/** Goes through the rows with given values in some columns. */
record ProbeStep(Table table, RowIndex index, int slot, Columns columns, Step next)
    implements Step {
  @Override
  public void run(Frame frame) {
    int[] registers = frame.registers;
    int row = index.first(registers, columns.keyRegisters());
    int end = frame.to[slot];
    int[] older = index.next();
    while (row >= end) {
      row = older[row];
    }
    int[] data = table.data();
    int arity = table.arity();
    int start = frame.from[slot];
    for (; row >= start; row = older[row]) {
      if (columns.take(data, row * arity, registers)) {
        frame.rows[slot] = row;
        next.run(frame);
      }
    }
  }
}
