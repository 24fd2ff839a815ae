// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** A relation's name with a value for each column; the order is by name, then by values. */
public record Tuple(String relation, List<Value> values) implements Comparable<Tuple> {

  public Tuple {
    values = List.copyOf(values);
  }

  /** A tuple of Java objects as {@link Value#of} takes them. */
  public static Tuple of(String relation, Object... values) {
    Value[] row = new Value[values.length];
    for (int column = 0; column < row.length; column++) {
      row[column] = Value.of(values[column]);
    }
    return new Tuple(relation, List.of(row));
  }

  /** The text in a column; throws ClassCastException when it holds no text. */
  public String symbol(int column) {
    return ((Value.Symbol) values.get(column)).text();
  }

  /** The number in a column; throws ClassCastException when it holds none. */
  public long number(int column) {
    return ((Value.Numeric) values.get(column)).value();
  }

  /** The date in a column, in epoch seconds; throws ClassCastException when it holds none. */
  public long date(int column) {
    return ((Value.Date) values.get(column)).epochSecond();
  }

  @Override
  public int compareTo(Tuple other) {
    int order = relation.compareTo(other.relation);
    int n = Math.min(values.size(), other.values.size());
    for (int i = 0; order == 0 && i < n; i++) {
      order = values.get(i).compareTo(other.values.get(i));
    }
    return order != 0 ? order : Integer.compare(values.size(), other.values.size());
  }

  /** The tuple as a fact in program text, without the full stop. */
  @Override
  public String toString() {
    return values.stream()
        .map(Value::toString)
        .collect(Collectors.joining(", ", relation + "(", ")"));
  }
}
