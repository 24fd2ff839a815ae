// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Columns and values of a tuple as messages name them. */
final class Named {
  private Named() {}

  static SequencedMap<String, String> columns(Relation relation, Tuple tuple) {
    SequencedMap<String, String> columns = new LinkedHashMap<>();
    List<Value> values = tuple.values();
    for (int i = 0; i < values.size(); i++) {
      columns.put(relation.columns().get(i).name(), text(values.get(i)));
    }
    return columns;
  }

  static String text(Value value) {
    return value instanceof Value.Symbol symbol ? symbol.text() : value.toString();
  }
}
