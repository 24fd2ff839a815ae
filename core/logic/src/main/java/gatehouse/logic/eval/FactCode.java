// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.check.Checked;
import gatehouse.logic.data.Domain;
import gatehouse.logic.data.Table;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Rule;
import java.util.List;

/**
 * A fact that stands in the program; its columns may have to be worked out.
 *
 * @param relation position of its relation
 */
record FactCode(int relation, List<Term> columns) {
  static FactCode of(Checked program, Rule fact) {
    List<Term> columns = fact.head().arguments().stream().map(FactCode::term).toList();
    return new FactCode(program.position(fact.head().relation()), columns);
  }

  private static Term term(Expr expression) {
    if (expression instanceof Expr.Call call) {
      Term[] arguments = call.arguments().stream().map(FactCode::term).toArray(Term[]::new);
      return Terms.call(call.function(), arguments);
    }
    var constant = (Expr.Constant) expression;
    return frame -> frame.domain.encode(constant.value());
  }

  /** Adds the fact, unless one of its columns has no value. */
  void addTo(Table table, Frame frame) {
    int[] row = new int[columns.size()];
    for (int column = 0; column < row.length; column++) {
      row[column] = columns.get(column).code(frame);
      if (row[column] == Domain.NONE) {
        return;
      }
    }
    table.add(row);
  }
}
