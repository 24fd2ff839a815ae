// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.RowIndex;
import gatehouse.logic.data.Table;
import java.util.Arrays;

/**
 * The last join of a rule whose head is made of the joined row alone, such as {@code reached(Y) :-
 * reached(X), edge(X, Y)}: one row always gives the same head, which is looked up only once.
 */
final class ProjectEmitStep implements Step {
  private final Table table;
  private final RowIndex index;
  private final int slot;
  private final int[] key;
  private final HeadCodes head;
  private final EmitStep emit;

  /** For each row of the table the row of the head that it gives + 1, 0 while that is not known. */
  private int[] known = {};

  ProjectEmitStep(Table table, RowIndex index, int slot, int[] key, HeadCodes head, EmitStep emit) {
    this.table = table;
    this.index = index;
    this.slot = slot;
    this.key = key;
    this.head = head;
    this.emit = emit;
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
    if (known.length < end) {
      known = Arrays.copyOf(known, Math.max(end, 2 * known.length));
    }
    head.begin(frame.registers);
    int[] heads = known;
    int[] rows = frame.rows;
    for (; row >= start; row = older[row]) {
      rows[slot] = row;
      int made = heads[row];
      if (made == 0) {
        heads[row] = emit.emit(head.of(table, row), rows) + 1;
      } else {
        emit.again(made - 1, rows);
      }
    }
  }
}
