// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.ground;

import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Tuple;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every derivation behind some goals, as numbers: an atom holds when it is a leaf that is given or
 * when all premises of one of its derivations hold. May have cycles. Immutable.
 */
public final class Grounding {
  private final List<Tuple> atoms;
  private final Map<Tuple, Integer> numbers = new HashMap<>();
  private final BitSet leaves;
  private final List<Rule> rules;

  /** For each derivation its head, its cost, and where its premises begin. */
  final int[] head;

  final long[] cost;
  final int[] firstPremise;
  final int[] premises;

  /**
   * For each atom where the derivations that use it begin; one that uses it twice is there twice.
   */
  final int[] firstUse;

  final int[] uses;

  /** See {@link Order}; made when first asked for. */
  private int @Nullable [] order;

  Grounding(List<Tuple> atoms, BitSet leaves, List<Rule> rules, int[] head, int[][] bodies) {
    this.atoms = List.copyOf(atoms);
    for (int atom = 0; atom < atoms.size(); atom++) {
      numbers.put(atoms.get(atom), atom);
    }
    this.leaves = leaves;
    this.rules = List.copyOf(rules);
    this.head = head;
    IdentityHashMap<Rule, Long> costs = new IdentityHashMap<>();
    cost = rules.stream().mapToLong(r -> costs.computeIfAbsent(r, Rule::cost)).toArray();
    firstPremise = new int[head.length + 1];
    firstUse = new int[atoms.size() + 1];
    for (int d = 0; d < head.length; d++) {
      firstPremise[d + 1] = firstPremise[d] + bodies[d].length;
      for (int premise : bodies[d]) {
        firstUse[premise + 1]++;
      }
    }
    for (int atom = 0; atom < atoms.size(); atom++) {
      firstUse[atom + 1] += firstUse[atom];
    }
    premises = new int[firstPremise[head.length]];
    uses = new int[premises.length];
    int[] next = firstUse.clone();
    for (int d = 0; d < head.length; d++) {
      System.arraycopy(bodies[d], 0, premises, firstPremise[d], bodies[d].length);
      for (int premise : bodies[d]) {
        uses[next[premise]++] = d;
      }
    }
  }

  /** The number of atoms. */
  public int atoms() {
    return atoms.size();
  }

  /** The number of derivations. */
  public int derivations() {
    return head.length;
  }

  /** The tuple that an atom stands for. */
  public Tuple tuple(int atom) {
    return atoms.get(atom);
  }

  /** The number of a tuple, or -1 when it is not behind any goal. */
  public int atom(Tuple tuple) {
    return numbers.getOrDefault(tuple, -1);
  }

  /** The atoms below which nothing is derived: what was given, and what the host called a leaf. */
  public BitSet leaves() {
    return (BitSet) leaves.clone();
  }

  /** The atom that a derivation concludes. */
  public int head(int derivation) {
    return head[derivation];
  }

  /** The rule that a derivation uses. */
  public Rule rule(int derivation) {
    return rules.get(derivation);
  }

  /** The derivations in an order in which they can nearly be made; not to be changed. */
  synchronized int[] inOrder() {
    int[] known = order;
    if (known == null) {
      known = Order.of(this);
      order = known;
    }
    return known;
  }

  /** The atoms that a derivation rests on, in the order of its rule. */
  public int[] premises(int derivation) {
    return Arrays.copyOfRange(premises, firstPremise[derivation], firstPremise[derivation + 1]);
  }
}
