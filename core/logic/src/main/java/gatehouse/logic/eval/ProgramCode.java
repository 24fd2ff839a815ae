// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.eval;

import gatehouse.logic.check.Checked;
import gatehouse.logic.check.Stratum;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Rule;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The code of a program, made once for all evaluations: that of a rule when something is there for
 * it for the first time. Can be used by several threads.
 */
public final class ProgramCode {
  private static final int[] NONE = {};

  private final Checked program;
  private final AtomicReferenceArray<RuleCode> rules;
  private final List<FactCode> facts;

  /** For each rule the relations of its positive atoms. */
  private final int[][] premises;

  private final int[] heads;

  /** For each relation the rules that conclude it, in the order of the text. */
  private final int[][] rulesOf;

  public ProgramCode(Checked program) {
    this.program = program;
    rules = new AtomicReferenceArray<>(program.rules().size());
    facts = program.facts().stream().map(fact -> FactCode.of(program, fact)).toList();
    premises = program.rules().stream().map(this::premisesOf).toArray(int[][]::new);
    heads = program.rules().stream().mapToInt(r -> program.position(r.head().relation())).toArray();
    rulesOf = rulesOf(heads, program.relations().size());
  }

  private static int[][] rulesOf(int[] heads, int relations) {
    int[][] rulesOf = new int[relations][];
    Arrays.fill(rulesOf, NONE);
    for (int rule = 0; rule < heads.length; rule++) {
      int[] before = rulesOf[heads[rule]];
      rulesOf[heads[rule]] = Arrays.copyOf(before, before.length + 1);
      rulesOf[heads[rule]][before.length] = rule;
    }
    return rulesOf;
  }

  private int[] premisesOf(Rule rule) {
    return rule.body().stream()
        .filter(Literal.Positive.class::isInstance)
        .mapToInt(literal -> program.position(((Literal.Positive) literal).atom().relation()))
        .toArray();
  }

  /** The program. */
  public Checked program() {
    return program;
  }

  /** The relations that stay as they are when tuples of some others change. */
  public BitSet unchanged(BitSet changing) {
    BitSet changed = (BitSet) changing.clone();
    for (Stratum stratum : program.strata()) {
      if (stratum.needs().intersects(changed) || stratum.relations().intersects(changed)) {
        changed.or(stratum.relations());
      }
    }
    var unchanged = new BitSet();
    unchanged.set(0, program.relations().size());
    unchanged.andNot(changed);
    return unchanged;
  }

  /** The rules that conclude a relation, in the order of the text. */
  int[] rules(int relation) {
    return rulesOf[relation];
  }

  /** The relation of a rule's head. */
  int head(Rule rule) {
    return heads[rule.id()];
  }

  List<FactCode> facts() {
    return facts;
  }

  /** The relations of the positive atoms of a rule, in the order of the text. */
  int[] premises(Rule rule) {
    return premises[rule.id()];
  }

  /** The code of a rule; two threads may both make it, and one of the two equal ones is kept. */
  RuleCode of(Rule rule) {
    RuleCode known = rules.get(rule.id());
    if (known == null) {
      known = Lowering.lower(program, rule);
      if (!rules.compareAndSet(rule.id(), null, known)) {
        known = rules.get(rule.id());
      }
    }
    return known;
  }
}
