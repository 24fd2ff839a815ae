// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

import java.util.Arrays;

/**
 * The newest rows by the code itself, without hashing, for a key of one column: symbols are
 * numbered as they come, so the codes of a column often lie close together.
 */
final class DirectHeads implements KeyHeads {
  /** So many places a row may cost; a hashed key costs two to four. */
  private static final int SPREAD = 4;

  private static final int SMALL = 64;

  private final Table table;
  private final int column;

  /** The code that the first place stands for. */
  private final int least;

  /** Newest row + 1, 0 for none. */
  private final int[] places;

  /** Room for the codes of some, as yet without rows. */
  DirectHeads(Table table, int column, CodeRange range) {
    this.table = table;
    this.column = column;
    long room = range.greatest() - (long) range.least() + 1;
    // Spare places on both sides, so that codes that come one by one do not need a new array each.
    long spare = (room >> 2) + 4;
    least = (int) Math.max(Integer.MIN_VALUE, range.least() - spare);
    places = new int[Sizes.checked(range.greatest() - (long) least + 1 + spare)];
  }

  /** Whether codes lie so close that places for all of them are worth their memory. */
  static boolean suits(CodeRange range, int rows) {
    return range.greatest() - (long) range.least() < (long) SPREAD * rows + SMALL;
  }

  /** Whether every code has its place. */
  boolean covers(CodeRange range) {
    return range.least() >= least && range.greatest() - (long) least < places.length;
  }

  @Override
  public int newest(int[] registers, int[] key) {
    // Differences wrap around, but never two codes to one place.
    int place = registers[key[0]] - least;
    return place >= 0 && place < places.length ? places[place] - 1 : -1;
  }

  @Override
  public int put(int row) {
    int place = table.get(row, column) - least;
    int before = places[place] - 1;
    places[place] = row + 1;
    return before;
  }

  @Override
  public int[] all() {
    return Arrays.stream(places).filter(p -> p != 0).map(p -> p - 1).toArray();
  }
}
