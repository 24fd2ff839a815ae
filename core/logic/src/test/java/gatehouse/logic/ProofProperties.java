// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.logic.proof.ProofGraph;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Tuple;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Proofs of random programs: right in every step, and as cheap as can be. */
class ProofProperties {
  @Property(tries = 100)
  void proof_randomProgram_isValid(@ForAll long seed) {
    var random = new RandomPrograms(seed, true);
    Program program = Programs.compile(random.program());
    List<Tuple> facts = random.facts();
    Database database = program.evaluate(EvaluationProperties.factSet(facts));
    var checks = new ProofChecks(EvaluationProperties.naive(program, facts), new HashSet<>(facts));
    for (var relation : program.relations()) {
      for (Tuple tuple : database.tuples(relation.name())) {
        checks.check(database.proof(tuple).orElseThrow());
      }
    }
  }

  @Property(tries = 100)
  void cost_randomProgram_isLeast(@ForAll long seed) {
    var random = new RandomPrograms(seed, false);
    String text = random.program();
    Program program = Programs.compile(text);
    List<Tuple> facts = random.facts();
    Database database = program.evaluate(EvaluationProperties.factSet(facts));
    Map<Tuple, Long> least = leastCosts(program, facts);
    for (Tuple tuple : least.keySet()) {
      assertThat(database.cost(tuple).orElseThrow())
          .as("%s in%n%s", tuple, text)
          .isEqualTo(least.get(tuple));
    }
  }

  @Property(tries = 60)
  void graph_randomProgram_hasEveryDerivation(@ForAll long seed) {
    var random = new RandomPrograms(seed, true);
    Program program = Programs.compile(random.program());
    List<Tuple> facts = random.facts();
    Database database = program.evaluate(EvaluationProperties.factSet(facts));
    NaiveEvaluator naive = EvaluationProperties.naive(program, facts);
    List<NaiveEvaluator.Use> uses =
        program.rules().stream().flatMap(rule -> naive.uses(rule).stream()).toList();
    for (Tuple goal : database.tuples("q0")) {
      ProofGraph graph = database.graph(goal).orElseThrow();
      graph
          .derivations()
          .forEach(
              (tuple, derivations) -> {
                long expected = uses.stream().filter(u -> u.head().equals(tuple)).count();
                assertThat(derivations).hasSize((int) expected);
              });
      Set<Tuple> known = new HashSet<>(graph.given());
      known.addAll(graph.derivations().keySet());
      graph
          .derivations()
          .values()
          .forEach(all -> all.forEach(d -> assertThat(known).containsAll(d.premises())));
    }
  }

  /** Bellman and Ford: better and better costs until none changes. */
  private static Map<Tuple, Long> leastCosts(Program program, List<Tuple> facts) {
    NaiveEvaluator naive = EvaluationProperties.naive(program, facts);
    Map<Tuple, Long> cost = new HashMap<>();
    facts.forEach(fact -> cost.put(fact, 0L));
    List<NaiveEvaluator.Use> uses =
        program.rules().stream().flatMap(rule -> naive.uses(rule).stream()).toList();
    for (Set<String> level : RandomPrograms.LEVELS) {
      boolean news = true;
      while (news) {
        news = false;
        for (var use : uses) {
          if (level.contains(use.head().relation())) {
            long sum = sum(use, cost, naive);
            if (sum >= 0 && sum < cost.getOrDefault(use.head(), Long.MAX_VALUE)) {
              cost.put(use.head(), sum);
              news = true;
            }
          }
        }
      }
    }
    return cost;
  }

  private static long sum(NaiveEvaluator.Use use, Map<Tuple, Long> cost, NaiveEvaluator naive) {
    long sum = use.rule().cost();
    for (Tuple premise : use.premises()) {
      if (!cost.containsKey(premise)) {
        return -1;
      }
      sum += cost.getOrDefault(premise, 0L);
    }
    for (Literal literal : use.rule().body()) {
      if (literal instanceof Literal.Comparison c) {
        Expr counted =
            c.right() instanceof Expr.Call sumPlusOne
                ? sumPlusOne.arguments().getFirst()
                : c.right();
        if (counted instanceof Expr.Aggregate a) {
          for (var way : naive.ways(a.body(), use.values())) {
            sum += way.premises().stream().mapToLong(t -> cost.getOrDefault(t, 0L)).sum();
          }
        }
      }
    }
    return sum;
  }
}
