// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.proof;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.ProofStep;
import gatehouse.assess.specimen.SpecimenFacts;
import gatehouse.logic.Database;
import gatehouse.logic.FactSet;
import gatehouse.logic.Program;
import gatehouse.logic.syntax.Column;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.SourceText;
import gatehouse.logic.syntax.Tuple;
import gatehouse.logic.syntax.Type;
import gatehouse.model.Observed;
import gatehouse.model.Vocabulary;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProofTellerTest {
  private static final Relation SAME =
      Relation.of("market_name", Column.of("phone", Type.SYMBOL), Column.of("name", Type.SYMBOL));

  private final Evidence evidence = new Evidence();
  private final FactSet.Builder given = FactSet.builder();

  @Test
  void tell_thousandsCounted_isBounded() throws ProgramException {
    for (int i = 0; i < 10_000; i++) {
      see(1, "p", "n" + i);
    }
    ProofStep told =
        tell(
            ".decl f(n: number)\nf(N) :- N = count : { market_name(_, _) }.",
            Tuple.of("f", 10_000));
    assertThat(size(told)).isBetween(1_000, 2_100);
  }

  @Test
  void tell_deepProof_isBounded() throws ProgramException {
    for (int i = 0; i < 3_000; i++) {
      see(1, "n" + i, "n" + (i + 1));
    }
    String rules =
        """
        .decl f(a: symbol)
        f("n0").
        f(B) :- f(A), market_name(A, B).
        """;
    assertThat(size(tell(rules, Tuple.of("f", "n3000")))).isBetween(100, 2_100);
  }

  @Test
  void tell_sharedParts_doNotExplode() throws ProgramException {
    see(1, "a", "a");
    StringBuilder rules = new StringBuilder(".decl f0()\nf0() :- market_name(\"a\", _).\n");
    for (int i = 1; i <= 40; i++) {
      rules.append(".decl f%d()\nf%d() :- f%d(), f%d().\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(size(tell(rules.toString(), Tuple.of("f40")))).isLessThan(2_200);
  }

  @Test
  void tell_factReadInManyPlaces_namesEachOnceAndAFewOnly() throws ProgramException {
    for (int artefact = 1; artefact <= 40; artefact++) {
      see(artefact, "p", "n");
      see(artefact, "p", "n");
    }
    ProofStep told = tell(".decl f()\nf() :- market_name(_, _).", Tuple.of("f"));
    List<Observed<?>> sources =
        told instanceof ProofStep.Concluded c && c.premises().getFirst() instanceof ProofStep.Read r
            ? r.sources()
            : List.of();
    assertThat(sources).hasSize(12).doesNotHaveDuplicates();
  }

  private void see(int artefact, String phone, String name) {
    String text = "market_name(\"%s\", \"%s\").".formatted(phone, name);
    Observed<?> observed = SpecimenFacts.all(artefact, "bugreport", text).getFirst();
    given.add("market_name", Vocabulary.values(observed.fact()).toArray());
    evidence.add("market_name", observed);
  }

  private ProofStep tell(String rules, Tuple goal) throws ProgramException {
    Database database =
        Program.compile(List.of(new SourceText("test.dl", rules)), List.of(SAME))
            .evaluate(given.build());
    return new ProofTeller(evidence, relation -> Set.of()).tell(database.proof(goal).orElseThrow());
  }

  private static int size(ProofStep told) {
    int size = 0;
    Deque<ProofStep> open = new ArrayDeque<>(List.of(told));
    while (!open.isEmpty()) {
      size++;
      switch (open.pop()) {
        case ProofStep.Concluded s -> s.premises().forEach(open::push);
        case ProofStep.Counted s -> s.counted().forEach(open::push);
        case ProofStep.Read s -> {}
        case ProofStep.Absent s -> {}
        case ProofStep.Compared s -> {}
      }
    }
    return size;
  }
}
