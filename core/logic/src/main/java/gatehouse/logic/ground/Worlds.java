// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.ground;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Answers up to 64 questions at once: says in which worlds each atom holds when different leaves
 * are given in each, a bit for a world. Keeps its memory from one question to the next: not for
 * several threads.
 */
public final class Worlds {
  /** So many worlds at once. */
  public static final int MOST = Long.SIZE;

  private final int[] head;
  private final int[] firstPremise;
  private final int[] premises;
  private final long[] holds;

  /** What holds in the beginning. */
  private final long[] begun;

  /** The worlds in which a derivation of an atom counts. */
  private final long[] allowed;

  public Worlds(Grounding grounding) {
    int[] order = grounding.inOrder();
    head = new int[order.length];
    firstPremise = new int[order.length + 1];
    int[] packed = new int[grounding.premises.length];
    int size = 0;
    for (int i = 0; i < order.length; i++) {
      head[i] = grounding.head[order[i]];
      for (int premise : grounding.premises(order[i])) {
        packed[size++] = premise;
      }
      firstPremise[i + 1] = size;
    }
    premises = Arrays.copyOf(packed, size);
    holds = new long[grounding.atoms()];
    begun = new long[holds.length];
    allowed = new long[holds.length];
  }

  /** Begins anew: these leaves are given in all worlds. */
  public Worlds begin(BitSet given) {
    Arrays.fill(begun, 0);
    for (int atom = given.nextSetBit(0); atom >= 0; atom = given.nextSetBit(atom + 1)) {
      begun[atom] = -1;
    }
    return again();
  }

  /** Begins anew with what was given at the last {@link #begin}. */
  public Worlds again() {
    System.arraycopy(begun, 0, holds, 0, holds.length);
    Arrays.fill(allowed, -1);
    return this;
  }

  /** Gives a leaf in one world. */
  public void give(int world, int leaf) {
    holds[leaf] |= 1L << world;
  }

  /** Gives leaves in one world. */
  public void give(int world, BitSet leaves) {
    for (int leaf = leaves.nextSetBit(0); leaf >= 0; leaf = leaves.nextSetBit(leaf + 1)) {
      give(world, leaf);
    }
  }

  /** Takes leaves away in one world. */
  public void take(int world, BitSet leaves) {
    for (int leaf = leaves.nextSetBit(0); leaf >= 0; leaf = leaves.nextSetBit(leaf + 1)) {
      holds[leaf] &= ~(1L << world);
    }
  }

  /** Lets nothing conclude an atom in one world, which may still be given there. */
  public void bar(int world, int atom) {
    allowed[atom] &= ~(1L << world);
  }

  /** Finds everything that follows from what was given and not taken. */
  public void run() {
    boolean news = true;
    while (news) {
      news = false;
      for (int d = 0; d < head.length; d++) {
        long all = -1;
        for (int p = firstPremise[d]; p < firstPremise[d + 1]; p++) {
          all &= holds[premises[p]];
        }
        long fresh = all & allowed[head[d]] & ~holds[head[d]];
        if (fresh != 0) {
          holds[head[d]] |= fresh;
          news = true;
        }
      }
    }
  }

  /** The worlds in which an atom holds, a bit for each. */
  public long where(int atom) {
    return holds[atom];
  }
}
