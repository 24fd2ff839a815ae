// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.audit.Conclusions;
import gatehouse.assess.path.HomeGraph;
import gatehouse.assess.path.Start;
import gatehouse.assess.path.Ways;
import gatehouse.assess.rule.Rules;
import gatehouse.assess.step.AssetSpec;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.model.Observed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The steps are many, and leave out nobody who might be hostile and nothing that matters. */
class StepBreadthTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gatehouse.root"))
          .resolve("core/assess/src/test/resources/specimens/steps");
  private static final Rules RULES = Rules.load(RuleBook.starter());

  /** A home in which everything is wrong that is wrong in any specimen. */
  private static HomeGraph home = HomeGraph.empty();

  @BeforeAll
  static void buildHome() throws IOException {
    List<Observed<?>> facts = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        SpecimenReader.read(file.getFileName().toString(), Files.readString(file)).stream()
            .filter(Specimen::fires)
            .forEach(specimen -> facts.addAll(specimen.facts()));
      }
    }
    home =
        HomeGraph.of(
            RULES.steps(), Conclusions.of(RULES, facts, relation -> List.of(), SpecimenReader.DAY));
  }

  @Test
  void steps_ofTheRules_areMoreThanAHundred() {
    assertThat(RULES.steps().steps()).hasSizeGreaterThanOrEqualTo(150);
  }

  @Test
  void adversaries_ofEveryKind_getSomewhere() {
    assertThat(home.starts())
        .filteredOn(Start::isAdversary)
        .filteredOn(start -> !Ways.from(start, home).routes().isEmpty())
        .extracting(Start::who)
        .containsExactlyInAnyOrder(
            "advertiser",
            "device maker",
            "employer",
            "guest",
            "internet",
            "malicious app",
            "neighbour",
            "phishing caller",
            "phone maker",
            "someone at home",
            "state",
            "thief");
  }

  @Test
  void assets_ofEveryKind_areReached() {
    assertThat(home.assets().stream().map(asset -> asset.spec().id()).distinct())
        .containsExactlyInAnyOrderElementsOf(
            RULES.steps().assets().stream().map(AssetSpec::id).toList());
  }
}
