// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.RowIndex;
import gatehouse.logic.data.Table;

/** The last join of a rule and the adding of its head in one loop: most derivations are made so. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read in inner loops
record ProbeEmitStep(
    Table table, RowIndex index, int slot, int[] key, HeadCodes head, EmitStep emit)
    implements Step {
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
    head.begin(frame.registers);
    for (; row >= start; row = older[row]) {
      frame.rows[slot] = row;
      emit.emit(head.of(table, row), frame.rows);
    }
  }
}
