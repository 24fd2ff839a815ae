// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Derivations;
import gatehouse.logic.data.Table;

/** The last step of a rule: adds the head and notes the derivation. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read in inner loops
record EmitStep(Table table, int[] head, Derivations derivations, Meter meter) implements Step {
  @Override
  public void run(Frame frame) {
    int before = table.size();
    int row = table.add(frame.registers, head);
    derivations.add(row, frame.rows);
    if (row == before) {
      meter.tuple(table);
    }
    meter.derivation();
  }
}
