// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.logic.syntax.Rule;
import gatehouse.logic.syntax.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The engine against the naive evaluator on random programs. */
class EvaluationProperties {
  @Property(tries = 500)
  void evaluate_randomProgram_sameTuplesAsNaive(@ForAll long seed) {
    var random = new RandomPrograms(seed, true);
    String text = random.program();
    List<Tuple> facts = random.facts();
    Program program = Programs.compile(text);
    Database database = program.evaluate(factSet(facts));
    NaiveEvaluator naive = naive(program, facts);
    long derivations = 0;
    for (var relation : program.relations()) {
      assertThat(new HashSet<>(database.tuples(relation.name())))
          .as("%s in%n%s", relation.name(), text)
          .isEqualTo(naive.tuples(relation.name()));
    }
    for (Rule rule : program.rules()) {
      derivations += naive.uses(rule).size();
    }
    assertThat(database.statistics().derivations()).as(text).isEqualTo(derivations);
  }

  @Property(tries = 100)
  void evaluate_factsInAnotherOrder_sameProofs(@ForAll long seed) {
    var random = new RandomPrograms(seed, false);
    Program program = Programs.compile(random.program());
    List<Tuple> facts = random.facts();
    Database one = program.evaluate(factSet(facts));
    Database other = program.evaluate(factSet(facts.reversed()));
    for (String relation : Set.of("p0", "q0", "r0")) {
      assertThat(one.tuples(relation)).isEqualTo(other.tuples(relation));
      for (Tuple tuple : one.tuples(relation)) {
        assertThat(ProofChecks.text(one, tuple)).isEqualTo(ProofChecks.text(other, tuple));
      }
    }
  }

  static FactSet factSet(List<Tuple> facts) {
    var builder = FactSet.builder();
    facts.forEach(builder::add);
    return builder.build();
  }

  static NaiveEvaluator naive(Program program, List<Tuple> facts) {
    var naive = new NaiveEvaluator(facts);
    naive.run(program.rules(), RandomPrograms.LEVELS);
    return naive;
  }
}
