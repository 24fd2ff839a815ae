// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.RowIndex;
import java.util.List;

/** The steps of a rule in the order chosen, and the indexes that they use. */
record Plan(Step first, List<RowIndex> indexes) {
  void run(Frame frame) {
    indexes.forEach(RowIndex::catchUp);
    first.run(frame);
  }
}
