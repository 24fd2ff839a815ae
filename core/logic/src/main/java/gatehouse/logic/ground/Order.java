// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.ground;

import java.util.Arrays;

/** Puts derivations into an order in which one sweep through them nearly finds all that holds. */
final class Order {
  private Order() {}

  /** The derivations in the order in which they could be made if all leaves were given. */
  static int[] of(Grounding grounding) {
    int[] rank = new int[grounding.atoms()];
    Arrays.fill(rank, Integer.MAX_VALUE);
    int[] held = new Propagation(grounding).run(grounding.leaves()).inOrder();
    for (int i = 0; i < held.length; i++) {
      rank[held[i]] = i;
    }
    long[] byRank = new long[grounding.derivations()];
    for (int d = 0; d < byRank.length; d++) {
      int latest = 0;
      for (int p = grounding.firstPremise[d]; p < grounding.firstPremise[d + 1]; p++) {
        latest = Math.max(latest, rank[grounding.premises[p]]);
      }
      byRank[d] = (long) latest << Integer.SIZE | d;
    }
    Arrays.sort(byRank);
    return Arrays.stream(byRank).mapToInt(key -> (int) key).toArray();
  }
}
