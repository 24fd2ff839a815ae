// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import java.util.BitSet;

/**
 * A proof to be broken: one of the fixes must be chosen, or one of those that add to it must not.
 */
record Clause(BitSet breakers, BitSet adders) {
  /** Whether a choice leaves the proof whole. */
  boolean isOpen(BitSet chosen) {
    if (breakers.intersects(chosen)) {
      return false;
    }
    for (int adder = adders.nextSetBit(0); adder >= 0; adder = adders.nextSetBit(adder + 1)) {
      if (!chosen.get(adder)) {
        return false;
      }
    }
    return true;
  }

  /** Whether breaking this proof breaks the other. */
  boolean implies(Clause other) {
    return contains(other.breakers, breakers) && contains(other.adders, adders);
  }

  private static boolean contains(BitSet all, BitSet part) {
    for (int i = part.nextSetBit(0); i >= 0; i = part.nextSetBit(i + 1)) {
      if (!all.get(i)) {
        return false;
      }
    }
    return true;
  }
}
