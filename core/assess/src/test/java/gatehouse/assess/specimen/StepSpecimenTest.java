// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.audit.Conclusions;
import gatehouse.assess.rule.Rules;
import gatehouse.assess.step.StepSpec;
import gatehouse.knowledge.Knowledge;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.logic.Database;
import gatehouse.logic.ground.Grounding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every step is taken in the homes that its specimens describe, and in no near miss. */
class StepSpecimenTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gatehouse.root"))
          .resolve("core/assess/src/test/resources/specimens/steps");
  private static final String ONLY = System.getProperty("specimen", "");

  private static final Rules RULES = Rules.load(RuleBook.starter());
  private static final Knowledge KNOWLEDGE = Knowledge.starter();

  @TestFactory
  Stream<DynamicTest> step_specimens_areTakenAsTheySay() {
    return RULES.steps().steps().stream()
        .filter(step -> ONLY.isEmpty() || step.id().equals(ONLY))
        .map(step -> DynamicTest.dynamicTest(step.id(), () -> run(step)));
  }

  @TestFactory
  Stream<DynamicTest> file_anyOfTheFolder_isOfAStep() throws IOException {
    List<String> ids = RULES.steps().steps().stream().map(step -> step.id() + ".txt").toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream()
          .map(name -> DynamicTest.dynamicTest(name, () -> assertThat(ids).contains(name)));
    }
  }

  private static void run(StepSpec step) {
    List<Specimen> specimens = read(FOLDER.resolve(step.id() + ".txt"));
    assertThat(specimens.stream().map(Specimen::fires))
        .as("specimens/steps/%s.txt has a case that fires and one that stays quiet", step.id())
        .contains(true, false);
    for (Specimen specimen : specimens) {
      Database database =
          Conclusions.of(
              RULES,
              specimen.facts(),
              relation -> specimen.knowledge() ? KNOWLEDGE.facts(relation) : List.of(),
              specimen.day());
      assertThat(isTaken(step, database)).as(specimen.toString()).isEqualTo(specimen.fires());
    }
  }

  /** Whether the step is taken by somebody, all who might be hostile and all footholds assumed. */
  private static boolean isTaken(StepSpec step, Database database) {
    Set<String> goals = Set.of(step.rule().head().relation());
    Grounding grounding = database.ground(goals, RULES.steps().changing());
    return IntStream.range(0, grounding.derivations())
        .anyMatch(d -> grounding.rule(d).id() == step.rule().id());
  }

  private static List<Specimen> read(Path file) {
    try {
      return SpecimenReader.read(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
