// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.audit.Conclusions;
import gatehouse.assess.rule.FindingSpec;
import gatehouse.assess.rule.Rules;
import gatehouse.knowledge.Knowledge;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.logic.Database;
import gatehouse.logic.syntax.Atom;
import gatehouse.logic.syntax.Expr;
import gatehouse.logic.syntax.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every finding fires on its specimens and stays quiet on the near misses. */
class SpecimenTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gatehouse.root", "../.."))
          .resolve("core/assess/src/test/resources/specimens");
  private static final String ONLY = System.getProperty("specimen", "");

  private static final Rules RULES = Rules.load(RuleBook.starter());
  private static final Knowledge KNOWLEDGE = Knowledge.starter();
  private static final List<Specimen> SPECIMENS = specimens();

  @TestFactory
  Stream<DynamicTest> specimen_run_concludesWhatItSays() {
    return SPECIMENS.stream()
        .map(specimen -> DynamicTest.dynamicTest(specimen.toString(), () -> run(specimen)));
  }

  @TestFactory
  Stream<DynamicTest> finding_anyOfTheRules_hasBothSpecimens() {
    return RULES.findings().stream()
        .map(FindingSpec::id)
        .filter(id -> ONLY.isEmpty() || id.equals(ONLY))
        .map(id -> DynamicTest.dynamicTest(id, () -> hasBoth(id)));
  }

  @TestFactory
  Stream<DynamicTest> file_anyOfTheFolder_isOfAFinding() {
    Set<String> ids = RULES.findings().stream().map(FindingSpec::id).collect(Collectors.toSet());
    return SPECIMENS.stream()
        .map(Specimen::finding)
        .distinct()
        .map(id -> DynamicTest.dynamicTest(id, () -> assertThat(ids).contains(id)));
  }

  private static void hasBoth(String id) {
    assertThat(SPECIMENS.stream().filter(s -> s.finding().equals(id)).map(Specimen::fires))
        .as("specimens/%s.txt has a case that fires and one that stays quiet", id)
        .contains(true, false);
  }

  private static void run(Specimen specimen) {
    Database database =
        Conclusions.of(
            RULES,
            specimen.facts(),
            relation -> specimen.knowledge() ? KNOWLEDGE.facts(relation) : List.of(),
            specimen.day());
    List<Tuple> found = database.tuples(specimen.relation());
    if (specimen.fires()) {
      assertThat(found).as(specimen.toString()).isNotEmpty();
    } else {
      assertThat(found).as(specimen.toString()).isEmpty();
    }
    for (Atom atom : specimen.expected()) {
      List<Tuple> tuples = database.tuples(atom.relation());
      assertThat(tuples).as("%s expects %s", specimen, atom).anyMatch(t -> fits(atom, t));
    }
    for (Atom atom : specimen.unexpected()) {
      List<Tuple> tuples = database.tuples(atom.relation());
      assertThat(tuples).as("%s expects no %s", specimen, atom).noneMatch(t -> fits(atom, t));
    }
  }

  private static boolean fits(Atom atom, Tuple tuple) {
    boolean fits = atom.arguments().size() == tuple.values().size();
    for (int i = 0; fits && i < tuple.values().size(); i++) {
      Expr argument = atom.arguments().get(i);
      fits =
          argument instanceof Expr.Wildcard
              || (argument instanceof Expr.Constant c && c.value().equals(tuple.values().get(i)));
    }
    return fits;
  }

  private static List<Specimen> specimens() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(ONLY + ".txt"))
          .sorted()
          .flatMap(SpecimenTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Specimen> read(Path file) {
    try {
      return SpecimenReader.read(file.getFileName().toString(), Files.readString(file)).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
