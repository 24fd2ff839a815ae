// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.io;

import gatehouse.logic.data.Domain;
import gatehouse.logic.data.Table;
import gatehouse.logic.syntax.Type;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a table in the order of their values. */
public final class RowOrder {
  private RowOrder() {}

  /** The numbers of all rows, sorted. */
  public static int[] of(Domain domain, List<Type> types, Table table) {
    return IntStream.range(0, table.size())
        .boxed()
        .sorted((a, b) -> compare(domain, types, table, a, b))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int compare(Domain domain, List<Type> types, Table table, int a, int b) {
    for (int column = 0; column < types.size(); column++) {
      int order = domain.compare(types.get(column), table.get(a, column), table.get(b, column));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
