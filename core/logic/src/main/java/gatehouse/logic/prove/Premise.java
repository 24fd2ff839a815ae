// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.prove;

import gatehouse.logic.syntax.Expr.Fold;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Value;
import java.util.ArrayList;
import java.util.List;

/** One condition of a derivation with its values, tuples still as rows. */
sealed interface Premise {
  /** A tuple. */
  record Row(int relation, int row) implements Premise {}

  /** A negated atom. */
  record Missing(Literal.Negative literal, String text) implements Premise {}

  /** A comparison or test. */
  record Condition(Literal literal, String text, List<Counted> aggregates) implements Premise {}

  /** An aggregate. */
  record Counted(Fold fold, String text, Value value, List<List<Row>> ways) implements Premise {}

  /** The tuples that premises rest on, those that aggregates counted last. */
  static List<Row> rows(List<Premise> premises) {
    var rows = new ArrayList<Row>();
    var counted = new ArrayList<Counted>();
    for (Premise premise : premises) {
      switch (premise) {
        case Row row -> rows.add(row);
        case Condition c -> counted.addAll(c.aggregates());
        case Counted c -> counted.add(c);
        case Missing m -> {}
      }
    }
    counted.forEach(c -> c.ways().forEach(rows::addAll));
    return rows;
  }
}
