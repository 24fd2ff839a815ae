// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

import java.util.Arrays;

/**
 * The rows of a table by the values of some columns: a chain of rows, newest first, for each key.
 * Rows added to the table are known after {@link #catchUp}.
 */
public final class RowIndex {
  private final Table table;
  private final int[] columns;
  private KeyHeads heads;

  /** The codes of a key of one column. */
  private CodeRange range = CodeRange.NONE;

  private int[] next = {};
  private int rows;

  /** For each row the length of the chain that it begins, up to 127; only of one column. */
  private byte[] depths = {};

  private int longest;

  public RowIndex(Table table, int[] columns) {
    this.table = table;
    this.columns = columns;
    heads = new HashedHeads(table, columns, 0);
  }

  /** The newest row whose columns equal the registers, or -1. */
  public int first(int[] registers, int[] key) {
    return heads.newest(registers, key);
  }

  /** For each row the next older one with the same key, or -1; stale after {@link #catchUp}. */
  public int[] next() {
    return next;
  }

  /** The most rows of one key, up to 127; known of an index over one column. */
  public int longest() {
    return longest;
  }

  /** Takes in the rows that the table has by now. */
  public void catchUp() {
    int size = table.size();
    if (rows == size) {
      return;
    }
    if (size > next.length) {
      next = Arrays.copyOf(next, rows == 0 ? size : Sizes.grown(next.length, size));
    }
    if (columns.length == 1) {
      range = range.with(table, columns[0], rows, size);
      choose(size);
    }
    KeyHeads known = heads;
    int[] older = next;
    for (int row = rows; row < size; row++) {
      older[row] = known.put(row);
    }
    if (columns.length == 1) {
      measure(size);
    }
    rows = size;
  }

  private void measure(int size) {
    if (depths.length < next.length) {
      depths = Arrays.copyOf(depths, next.length);
    }
    for (int row = rows; row < size; row++) {
      int depth = next[row] < 0 ? 1 : Math.min(Byte.MAX_VALUE, depths[next[row]] + 1);
      depths[row] = (byte) depth;
      longest = Math.max(longest, depth);
    }
  }

  /** Goes from hashing to direct places and back, as the codes lie now. */
  private void choose(int size) {
    boolean fits = heads instanceof DirectHeads direct && direct.covers(range);
    if (fits || (heads instanceof HashedHeads && !DirectHeads.suits(range, size))) {
      return;
    }
    int[] known = heads.all();
    heads =
        DirectHeads.suits(range, size)
            ? new DirectHeads(table, columns[0], range)
            : new HashedHeads(table, columns, known.length);
    for (int row : known) {
      heads.put(row);
    }
  }
}
