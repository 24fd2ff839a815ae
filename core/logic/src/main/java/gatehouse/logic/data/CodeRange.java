// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

/** The least and the greatest code of a column. */
record CodeRange(int least, int greatest) {
  static final CodeRange NONE = new CodeRange(Integer.MAX_VALUE, Integer.MIN_VALUE);

  /** This with the codes of some more rows. */
  CodeRange with(Table table, int column, int from, int to) {
    int[] data = table.data();
    int arity = table.arity();
    int low = least;
    int high = greatest;
    for (int at = from * arity + column; at < to * arity; at += arity) {
      low = Math.min(low, data[at]);
      high = Math.max(high, data[at]);
    }
    return new CodeRange(low, high);
  }
}
