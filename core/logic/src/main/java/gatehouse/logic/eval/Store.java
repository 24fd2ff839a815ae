// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.data.RowIndex;
import gatehouse.logic.data.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with the indexes that plans ask for and what is known of its columns. */
final class Store {
  private static final int FEW = 4;

  @SuppressWarnings("ArrayRecordComponent")
  private record Indexed(int[] columns, RowIndex index) {}

  private final Table table;
  private final List<Indexed> indexes = new ArrayList<>(0);
  private final @Nullable Distinct[] distinct;

  Store(Table table) {
    this.table = table;
    distinct = new @Nullable Distinct[table.arity()];
  }

  Table table() {
    return table;
  }

  /** The index over some columns, made when first asked for; it knows the rows of that time. */
  synchronized RowIndex index(int[] columns) {
    for (Indexed known : indexes) {
      if (Arrays.equals(known.columns, columns)) {
        return known.index;
      }
    }
    var index = new RowIndex(table, columns);
    index.catchUp();
    indexes.add(new Indexed(columns, index));
    return index;
  }

  /**
   * The position of a key column that selects hardly any row too many, so that an index over it
   * does for all of the keys; -1 if there is none.
   */
  int selective(int[] keys) {
    for (int i = 0; i < keys.length; i++) {
      if (table.size() <= FEW * distinct(keys[i])) {
        RowIndex index = index(new int[] {keys[i]});
        index.catchUp();
        if (isSelective(index)) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Whether going through all rows of any key costs no more than a longer key would. */
  static boolean isSelective(RowIndex index) {
    return index.longest() <= FEW;
  }

  /** About how many values a column has. */
  synchronized double distinct(int column) {
    Distinct known = distinct[column];
    if (known == null) {
      known = new Distinct(table, column);
      distinct[column] = known;
    }
    return known.estimate();
  }
}
