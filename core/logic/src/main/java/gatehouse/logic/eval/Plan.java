// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.RowIndex;
import java.util.List;

/**
 * The steps of a rule in the order chosen.
 *
 * @param indexes those that the steps use
 * @param narrow those of them that leave out known columns, as few rows have the same key
 */
record Plan(Step first, List<RowIndex> indexes, List<RowIndex> narrow) {
  void run(Frame frame) {
    indexes.forEach(RowIndex::catchUp);
    first.run(frame);
  }

  /** Whether some key of a narrow index has got too many rows. */
  boolean isOutgrown() {
    narrow.forEach(RowIndex::catchUp);
    return !narrow.stream().allMatch(Store::isSelective);
  }
}
