// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.ground;

import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Tuple;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Collects atoms and derivations. */
public final class GroundingBuilder {
  private final List<Tuple> atoms = new ArrayList<>();
  private final BitSet leaves = new BitSet();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  private final List<int[]> bodies = new ArrayList<>();

  /** Nothing yet. */
  public GroundingBuilder() {}

  /** Adds a tuple that was not there; returns its number. */
  public int atom(Tuple tuple) {
    atoms.add(tuple);
    return atoms.size() - 1;
  }

  /** Says that an atom needs no derivation to hold. */
  public void leaf(int atom) {
    leaves.set(atom);
  }

  /** Adds one use of a rule. */
  public void derivation(Rule rule, int head, int[] premises) {
    rules.add(rule);
    heads.add(head);
    bodies.add(premises);
  }

  /** What was collected. */
  public Grounding build() {
    return new Grounding(
        atoms,
        leaves,
        rules,
        heads.stream().mapToInt(Integer::intValue).toArray(),
        bodies.toArray(int[][]::new));
  }
}
