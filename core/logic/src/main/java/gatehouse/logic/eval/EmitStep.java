// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.Derivations;
import gatehouse.logic.data.Table;

/** The last step of a rule: adds the head and notes the derivation. */
final class EmitStep implements Step {
  private final Table table;
  private final int[] head;
  private final Derivations derivations;
  private final Meter meter;

  EmitStep(Table table, int[] head, Derivations derivations, Meter meter) {
    this.table = table;
    this.head = head;
    this.derivations = derivations;
    this.meter = meter;
  }

  /** The register of each column of the head. */
  int[] head() {
    return head;
  }

  @Override
  public void run(Frame frame) {
    note(table.size(), table.add(frame.registers, head), frame.rows);
  }

  /** Adds a head of these codes; its row. */
  int emit(int[] codes, int[] rows) {
    int before = table.size();
    int row = table.add(codes);
    note(before, row, rows);
    return row;
  }

  /** Notes a derivation of a head that is there. */
  void again(int row, int[] rows) {
    derivations.add(row, rows);
    meter.derivation();
  }

  private void note(int before, int row, int[] rows) {
    if (row == before) {
      meter.tuple(table);
    }
    again(row, rows);
  }
}
