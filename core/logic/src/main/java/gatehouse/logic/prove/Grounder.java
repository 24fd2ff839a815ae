// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.prove;

import gatehouse.logic.data.Derivations;
import gatehouse.logic.eval.Result;
import gatehouse.logic.eval.RuleCode;
import gatehouse.logic.ground.Grounding;
import gatehouse.logic.ground.GroundingBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Gathers the positive part of every derivation behind some relations. */
public final class Grounder {
  private static final int UNSEEN = -1;

  private final Result result;
  private final BitSet leaves;
  private final DerivationIndex[] indexes;
  private final int[][] atoms;
  private final GroundingBuilder builder = new GroundingBuilder();
  private final List<Premise.Row> open = new ArrayList<>();

  /**
   * @param leaves positions of relations whose tuples are taken as given
   */
  public Grounder(Result result, BitSet leaves) {
    this.result = result;
    this.leaves = leaves;
    indexes = new DerivationIndex[result.tables().size()];
    atoms = new int[indexes.length][];
  }

  /** Everything behind the tuples of some relations. */
  public Grounding ground(BitSet goals) {
    for (int goal = goals.nextSetBit(0); goal >= 0; goal = goals.nextSetBit(goal + 1)) {
      for (int row = 0; row < result.tables().get(goal).size(); row++) {
        number(goal, row);
      }
    }
    for (int next = 0; next < open.size(); next++) {
      Premise.Row row = open.get(next);
      int atom = number(row.relation(), row.row());
      boolean given = row.row() < result.given()[row.relation()];
      if (given || leaves.get(row.relation())) {
        builder.leaf(atom);
      }
      if (!leaves.get(row.relation())) {
        derive(row, atom);
      }
    }
    return builder.build();
  }

  private void derive(Premise.Row row, int atom) {
    for (DerivationIndex.Use use : index(row.relation()).of(row.row())) {
      RuleCode code = result.code(use.rule());
      Derivations derivations = result.derivations().get(use.rule());
      int[] premises = new int[code.premises()];
      for (int p = 0; p < premises.length; p++) {
        premises[p] = number(code.premise(p), derivations.premise(use.derivation(), p));
      }
      builder.derivation(code.rule(), atom, premises);
    }
  }

  private int number(int relation, int row) {
    int[] numbers = atoms[relation];
    if (numbers == null) {
      numbers = new int[result.tables().get(relation).size()];
      Arrays.fill(numbers, UNSEEN);
      atoms[relation] = numbers;
    }
    if (numbers[row] == UNSEEN) {
      numbers[row] = builder.atom(result.tuple(relation, row));
      open.add(new Premise.Row(relation, row));
    }
    return numbers[row];
  }

  private DerivationIndex index(int relation) {
    DerivationIndex index = indexes[relation];
    if (index == null) {
      index = new DerivationIndex(result, relation);
      indexes[relation] = index;
    }
    return index;
  }
}
