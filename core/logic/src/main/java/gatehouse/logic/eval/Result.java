// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.check.Checked;
import gatehouse.logic.data.Derivations;
import gatehouse.logic.data.Domain;
import gatehouse.logic.data.Table;
import gatehouse.logic.syntax.Column;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Value;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation leaves.
 *
 * @param source the code of all rules
 * @param stores the tables with their indexes
 * @param kept relations taken over from an earlier evaluation, with all that derives them
 * @param given for each relation how many of its first rows were given and not derived
 * @param codes for each rule its code, null where nothing was there for one of its premises
 * @param derivations for each rule all uses of it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read in inner loops
public record Result(
    ProgramCode source,
    Domain domain,
    List<Table> tables,
    Stores stores,
    BitSet kept,
    int[] given,
    List<@Nullable RuleCode> codes,
    List<Derivations> derivations) {

  /** The program that was evaluated. */
  public Checked program() {
    return source.program();
  }

  /** The rules that conclude a relation. */
  public int[] rules(int relation) {
    return source.rules(relation);
  }

  /** The code of a rule that was used. */
  public RuleCode code(int rule) {
    RuleCode code = codes.get(rule);
    if (code == null) {
      throw new IllegalArgumentException("a rule that could not be used: " + rule);
    }
    return code;
  }

  /** The tuple in a row. */
  public Tuple tuple(int relation, int row) {
    Table table = tables.get(relation);
    Relation declared = program().relations().get(relation);
    Value[] values = new Value[declared.arity()];
    for (int column = 0; column < values.length; column++) {
      values[column] = domain.decode(declared.columns().get(column).type(), table.get(row, column));
    }
    return new Tuple(declared.name(), List.of(values));
  }

  /** The row of a tuple, or -1 when it does not hold. */
  public int row(int relation, Tuple tuple) {
    List<Column> columns = program().relations().get(relation).columns();
    int[] codes = new int[columns.size()];
    if (codes.length != tuple.values().size()) {
      return -1;
    }
    for (int column = 0; column < codes.length; column++) {
      Value value = tuple.values().get(column);
      codes[column] = value.type() == columns.get(column).type() ? domain.find(value) : Domain.NONE;
      if (codes[column] == Domain.NONE) {
        return -1;
      }
    }
    return tables.get(relation).find(codes);
  }
}
