// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import gatehouse.logic.data.Derivations;
import gatehouse.logic.data.Domain;
import gatehouse.logic.data.Table;
import gatehouse.logic.eval.Result;
import gatehouse.logic.io.FactWriter;
import gatehouse.logic.io.RowOrder;
import gatehouse.logic.syntax.Column;
import gatehouse.logic.syntax.Directive;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Type;
import gatehouse.logic.syntax.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Everything that follows from some facts, with every derivation of it; immutable. */
public final class Database {
  private final Result result;

  Database(Result result) {
    this.result = result;
  }

  /** The tuples of a relation in the order of their values; none when it is not declared. */
  public List<Tuple> tuples(String relation) {
    int position = position(relation);
    if (position < 0) {
      return List.of();
    }
    Table table = result.tables().get(position);
    var tuples = new ArrayList<Tuple>(table.size());
    for (int row : RowOrder.of(result.domain(), types(position), table)) {
      tuples.add(tuple(position, row));
    }
    return tuples;
  }

  /** The number of tuples in a relation; 0 when it is not declared. */
  public int size(String relation) {
    int position = position(relation);
    return position < 0 ? 0 : result.tables().get(position).size();
  }

  /** Writes a relation as a tab-separated file, in the order of the values. */
  public void write(Relation relation, Directive output, Path file) throws IOException {
    Table table = result.tables().get(position(relation.name()));
    FactWriter.write(file, relation, output, result.domain(), table);
  }

  /** How much there is and what it takes. */
  public Statistics statistics() {
    Domain domain = result.domain();
    return new Statistics(
        Arrays.stream(result.given()).asLongStream().sum(),
        result.tables().stream().mapToLong(Table::size).sum(),
        result.derivations().stream().mapToLong(Derivations::size).sum(),
        result.tables().stream().mapToLong(Table::footprint).sum() + domain.footprint(),
        result.derivations().stream().mapToLong(Derivations::footprint).sum());
  }

  private Tuple tuple(int relation, int row) {
    Table table = result.tables().get(relation);
    List<Type> types = types(relation);
    var values = new ArrayList<Value>(types.size());
    for (int column = 0; column < types.size(); column++) {
      values.add(result.domain().decode(types.get(column), table.get(row, column)));
    }
    return new Tuple(result.program().relations().get(relation).name(), values);
  }

  private List<Type> types(int relation) {
    return result.program().relations().get(relation).columns().stream().map(Column::type).toList();
  }

  private int position(String relation) {
    return result.program().position(relation);
  }
}
