// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.RowIndex;

/** Goes on if no row has the given values in the known columns. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read in inner loops
record AbsentStep(RowIndex index, int[] keyRegisters, Step next) implements Step {
  @Override
  public void run(Frame frame) {
    if (index.first(frame.registers, keyRegisters) < 0) {
      next.run(frame);
    }
  }
}
