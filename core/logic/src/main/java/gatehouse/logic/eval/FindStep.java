// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Table;

/** Goes on if a row of which every column is known is there. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read in inner loops
record FindStep(Table table, int slot, int[] registers, Step next) implements Step {
  @Override
  public void run(Frame frame) {
    int row = table.find(frame.registers, registers);
    if (row >= frame.from[slot] && row < frame.to[slot]) {
      frame.rows[slot] = row;
      next.run(frame);
    }
  }
}
