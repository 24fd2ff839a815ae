// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.ground;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Says what holds when some leaves are given and others are not, in time linear in the derivations
 * (Dowling and Gallier 1984). Keeps its memory from one question to the next: not for several
 * threads.
 */
public final class Propagation {
  private final Grounding grounding;
  private final int[] premises;
  private final int[] open;
  private final boolean[] holds;
  private final int[] queue;
  private int held;

  public Propagation(Grounding grounding) {
    this.grounding = grounding;
    premises = new int[grounding.derivations()];
    for (int d = 0; d < premises.length; d++) {
      premises[d] = grounding.firstPremise[d + 1] - grounding.firstPremise[d];
    }
    open = new int[premises.length];
    holds = new boolean[grounding.atoms()];
    queue = new int[grounding.atoms()];
  }

  /** Finds everything that follows from the leaves that are given. */
  public Propagation run(BitSet given) {
    for (int i = 0; i < held; i++) {
      holds[queue[i]] = false;
    }
    held = 0;
    System.arraycopy(premises, 0, open, 0, open.length);
    for (int atom = given.nextSetBit(0); atom >= 0; atom = given.nextSetBit(atom + 1)) {
      hold(atom);
    }
    for (int d = 0; d < open.length; d++) {
      if (open[d] == 0) {
        hold(grounding.head[d]);
      }
    }
    int[] uses = grounding.uses;
    for (int next = 0; next < held; next++) {
      int atom = queue[next];
      for (int u = grounding.firstUse[atom]; u < grounding.firstUse[atom + 1]; u++) {
        if (--open[uses[u]] == 0) {
          hold(grounding.head[uses[u]]);
        }
      }
    }
    return this;
  }

  /** Whether an atom held in the last run. */
  public boolean holds(int atom) {
    return holds[atom];
  }

  /** How many atoms held in the last run. */
  public int held() {
    return held;
  }

  /** The atoms that held in the last run, those that others rest on first. */
  int[] inOrder() {
    return Arrays.copyOf(queue, held);
  }

  private void hold(int atom) {
    if (!holds[atom]) {
      holds[atom] = true;
      queue[held++] = atom;
    }
  }
}
