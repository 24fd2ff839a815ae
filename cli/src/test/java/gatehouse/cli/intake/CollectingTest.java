// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.Fact;
import gatehouse.model.Observed;
import gatehouse.model.RunId;
import gatehouse.model.fact.ApkFact.AppLabel;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.CoverageFact.NotExamined;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectingTest {
  private static final Instant SEEN = Instant.parse("2026-11-01T00:00:00Z");

  @TempDir Path folder;

  @Test
  void each_manyPieces_answersInTheirOrder() throws Exception {
    for (int i = 100; i < 200; i++) {
      Files.writeString(folder.resolve("app" + i), "app " + i);
    }

    List<Collection> collections = collect();

    assertThat(collections)
        .hasSize(100)
        .isSortedAccordingTo((a, b) -> name(a).compareTo(name(b)))
        .allSatisfy(
            c -> assertThat(facts(c)).hasOnlyElementsOfTypes(AppLabel.class, Examined.class));
    Observed<?> first = collections.getFirst().observed().getFirst();
    assertThat(first.source().collector()).isEqualTo("apk");
    assertThat(first.period().seen()).isEqualTo(SEEN);
  }

  @Test
  void each_faultOfACollector_keepsWhatWasReadAndSaysWhatWasNot() throws Exception {
    Files.writeString(folder.resolve("a"), "app bug");
    Files.writeString(folder.resolve("b"), "app good");

    List<Collection> collections = collect();

    Collection broken = collections.getFirst();
    assertThat(broken.fault()).containsInstanceOf(IllegalStateException.class);
    assertThat(facts(broken)).first().isInstanceOf(AppLabel.class);
    assertThat(facts(broken)).filteredOn(f -> f instanceof NotExamined).hasSize(4);
    assertThat(collections.get(1).fault()).isEmpty();
  }

  @Test
  void each_diskError_isTroubleAndNotExamined() throws Exception {
    Files.writeString(folder.resolve("a"), "app disk");

    Collection broken = collect().getFirst();

    assertThat(broken.trouble()).contains(new Trouble("a", "the disk is gone"));
    assertThat(facts(broken)).filteredOn(f -> f instanceof NotExamined).hasSize(4);
  }

  private List<Collection> collect() throws IOException, InterruptedException {
    List<Collection> collections = new ArrayList<>();
    new Collecting(new RunId("run"), SEEN, 4)
        .each(Intake.of(List.of(new TextCollector()), folder).pieces(), collections::add);
    return collections;
  }

  private static String name(Collection collection) {
    return collection.piece().artefact().name();
  }

  private static List<Fact> facts(Collection collection) {
    return collection.observed().stream().<Fact>map(Observed::fact).toList();
  }
}
