// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What evaluations share, code and what rests on nothing new, changes nothing that they say. */
class SharingProperties {
  @Property(tries = 300)
  void evaluate_moreFactsThanADatabase_sameAsFromTheBeginning(@ForAll long seed) {
    var random = new RandomPrograms(seed, true);
    Program program = Programs.compile(random.program());
    List<Tuple> facts = random.facts();
    List<Tuple> early = some(facts, seed, 0.5);
    Database before = program.evaluate(EvaluationProperties.factSet(early));

    String earlier = told(program, before);
    Database after = program.evaluate(beside(before, facts));

    assertThat(told(program, after))
        .isEqualTo(told(program, program.evaluate(EvaluationProperties.factSet(facts))));
    assertThat(after.statistics().derivations())
        .isEqualTo(
            program.evaluate(EvaluationProperties.factSet(facts)).statistics().derivations());
    assertThat(told(program, before)).isEqualTo(earlier);
  }

  @Property(tries = 100)
  void evaluate_oneHomeAfterAnother_eachAsIfAlone(@ForAll long seed) {
    var random = new RandomPrograms(seed, true);
    String text = random.program();
    Program program = Programs.compile(text);
    List<Tuple> facts = random.facts();
    Database before = program.evaluate(EvaluationProperties.factSet(some(facts, seed, 0.3)));
    List<Tuple> a = some(facts, seed + 1, 0.6);
    List<Tuple> b = some(facts, seed + 2, 0.6);

    String first = told(program, program.evaluate(beside(before, a)));
    program.evaluate(beside(before, b));
    String again = told(program, program.evaluate(beside(before, a)));

    List<Tuple> all = new ArrayList<>(some(facts, seed, 0.3));
    all.addAll(a);
    Program fresh = Programs.compile(text);
    assertThat(again).isEqualTo(first);
    assertThat(first).isEqualTo(told(fresh, fresh.evaluate(EvaluationProperties.factSet(all))));
  }

  @Property(tries = 20)
  void evaluate_byManyThreads_sameAsByOne(@ForAll long seed) throws Exception {
    var random = new RandomPrograms(seed, true);
    Program program = Programs.compile(random.program());
    List<Tuple> facts = random.facts();
    Database before = program.evaluate(EvaluationProperties.factSet(some(facts, seed, 0.5)));
    List<Future<String>> told = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int home = 0; home < 8; home++) {
        List<Tuple> own = some(facts, seed + home % 4, 0.7);
        told.add(threads.submit(() -> told(program, program.evaluate(beside(before, own)))));
      }
    }
    for (int home = 0; home < 8; home++) {
      List<Tuple> own = some(facts, seed + home % 4, 0.7);
      assertThat(told.get(home).get())
          .isEqualTo(told(program, program.evaluate(beside(before, own))));
    }
  }

  private static FactSet beside(Database before, List<Tuple> facts) {
    var builder = FactSet.builder(before);
    facts.forEach(builder::add);
    return builder.build();
  }

  private static List<Tuple> some(List<Tuple> facts, long seed, double share) {
    var random = new Random(seed);
    return facts.stream().filter(fact -> random.nextDouble() < share).toList();
  }

  /** All tuples of a database with their cheapest proofs. */
  private static String told(Program program, Database database) {
    var told = new StringBuilder();
    for (Relation relation : program.relations()) {
      for (Tuple tuple : database.tuples(relation.name())) {
        told.append(tuple).append(ProofChecks.text(database, tuple)).append('\n');
      }
    }
    return told.toString();
  }
}
