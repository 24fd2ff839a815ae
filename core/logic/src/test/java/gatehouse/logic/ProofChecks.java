// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.logic.proof.Proof;
import gatehouse.logic.proof.ProofText;
import gatehouse.logic.syntax.Literal;
import gatehouse.logic.syntax.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks proofs without trusting the engine: each step must be an instance of its rule. */
final class ProofChecks {
  private final NaiveEvaluator naive;
  private final Set<Tuple> given;
  private final Map<Integer, List<NaiveEvaluator.Use>> uses = new HashMap<>();

  ProofChecks(NaiveEvaluator naive, Set<Tuple> given) {
    this.naive = naive;
    this.given = given;
  }

  static String text(Database database, Tuple tuple) {
    var text = new StringBuilder();
    try {
      ProofText.write(database.proof(tuple).orElseThrow(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  void check(Proof proof) {
    var seen = new IdentityHashMap<Proof, Boolean>();
    check(proof, seen, new ArrayList<>());
  }

  private void check(Proof proof, IdentityHashMap<Proof, Boolean> seen, List<Tuple> path) {
    if (seen.put(proof, true) != null) {
      return;
    }
    switch (proof) {
      case Proof.Given g -> assertThat(given).contains(g.tuple());
      case Proof.Derived d -> {
        assertThat(path).doesNotContain(d.tuple());
        path.add(d.tuple());
        step(d);
        d.premises().forEach(premise -> check(premise, seen, path));
        path.removeLast();
      }
      case Proof.Compared c -> c.aggregates().forEach(a -> check(a, seen, path));
      case Proof.Aggregated a ->
          a.ways().forEach(way -> way.forEach(part -> check(part, seen, path)));
      case Proof.Absent a -> assertThat(a.literal().atom().relation()).isNotEmpty();
    }
  }

  private void step(Proof.Derived step) {
    List<Tuple> premises = new ArrayList<>();
    long cost = step.rule().cost();
    assertThat(step.premises()).hasSameSizeAs(step.rule().body());
    for (int i = 0; i < step.premises().size(); i++) {
      Proof premise = step.premises().get(i);
      cost += premise.cost();
      switch (premise) {
        case Proof.Given g -> premises.add(g.tuple());
        case Proof.Derived d -> premises.add(d.tuple());
        default -> assertThat(step.rule().body().get(i)).isNotInstanceOf(Literal.Positive.class);
      }
    }
    assertThat(step.cost()).isEqualTo(cost);
    assertThat(uses.computeIfAbsent(step.rule().id(), id -> naive.uses(step.rule())))
        .as("uses of %s", step.rule())
        .anyMatch(use -> use.head().equals(step.tuple()) && use.premises().equals(premises));
  }
}
