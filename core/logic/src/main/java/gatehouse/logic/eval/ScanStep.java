// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Table;

/** Goes through a range of rows. */
record ScanStep(Table table, int slot, Columns columns, Step next) implements Step {
  @Override
  public void run(Frame frame) {
    int[] data = table.data();
    int[] registers = frame.registers;
    int arity = table.arity();
    int end = frame.to[slot];
    for (int row = frame.from[slot]; row < end; row++) {
      int base = row * arity;
      if (columns.fits(data, base, registers) && columns.take(data, base, registers)) {
        frame.rows[slot] = row;
        next.run(frame);
      }
    }
  }
}
