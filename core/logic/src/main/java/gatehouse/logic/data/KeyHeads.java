// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

/** For each key of an index the newest row that has it. */
sealed interface KeyHeads permits HashedHeads, DirectHeads {
  /** The newest row whose key the registers hold, or -1. */
  int newest(int[] registers, int[] key);

  /** Makes a row the newest of its key; the one that was before, or -1. */
  int put(int row);

  /** The newest rows of all keys. */
  int[] all();
}
