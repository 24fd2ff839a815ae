// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.logic.syntax.Tuple;

/** Something that the rules conclude: the columns of a relation as plain text. */
public final class Conclusion {
  private final Tuple tuple;

  Conclusion(Tuple tuple) {
    this.tuple = tuple;
  }

  /** What stands in a column; the first is the subject. */
  public String text(int column) {
    return tuple.values().get(column).plain();
  }

  Tuple tuple() {
    return tuple;
  }
}
