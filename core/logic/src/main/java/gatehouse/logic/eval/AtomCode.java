// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

/**
 * An atom over registers.
 *
 * @param relation position of the relation
 * @param slot where the row that satisfies it is noted
 * @param arguments register of each column, -1 for a wildcard
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read in inner loops
record AtomCode(int relation, int slot, int[] arguments) {
  static final int WILDCARD = -1;
}
