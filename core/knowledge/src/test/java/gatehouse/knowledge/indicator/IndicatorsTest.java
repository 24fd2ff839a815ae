// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.knowledge.KnowledgeException;
import gatehouse.knowledge.Problem;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.RunId;
import gatehouse.model.fact.KnowledgeFact.Indicator;
import gatehouse.testing.SharedData;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorsTest {
  private static final RunId RUN = new RunId("test");
  private static final Instant SEEN = Instant.parse("2026-11-21T00:00:00Z");

  @TempDir Path folder;

  @Test
  void stix_has_every_mark_of_the_public_bundles() {
    Indicators found = Indicators.load(SharedData.path("indicators/stix"), RUN, SEEN);
    assertThat(found.problems()).isEmpty();
    assertThat(found.files()).hasSize(16);
    assertThat(found.counts())
        .containsAllEntriesOf(
            Map.of(
                "process", 83L,
                "email", 65L,
                "file", 101L,
                "file path", 52L,
                "address", 45L,
                "package", 25L,
                "certificate", 11L,
                "property", 3L));
    assertThat(found.counts()).containsEntry("domain", 4969L);
    assertThat(found.rows())
        .extracting(row -> row.fact().name())
        .contains("Pegasus", "Predator", "NoviSpy", "Cellebrite")
        .doesNotContain("unnamed");
  }

  @Test
  void stalkerware_has_every_family_of_the_public_lists() {
    Indicators found = Indicators.load(SharedData.path("indicators/stalkerware"), RUN, SEEN);
    assertThat(found.problems()).isEmpty();
    assertThat(found.unrecognised()).hasSize(1).first().asString().endsWith("rules.yar");
    assertThat(found.rows().stream().map(row -> row.fact().name()).distinct().count())
        .isGreaterThanOrEqualTo(174);
    assertThat(found.counts())
        .containsAllEntriesOf(
            Map.of(
                "file", 3228L,
                "package", 646L,
                "certificate", 486L,
                "website", 670L,
                "domain", 992L));
    assertThat(found.rows())
        .extracting(Observed::fact)
        .contains(
            new Indicator("package", "com.systemservice", "TheTruthSpy", "stalkerware"),
            new Indicator("package", "com.kaspersky.safekids", "KasperskySafeKids", "watchware"));
  }

  @Test
  void mark_names_its_file_and_line() throws IOException {
    Files.writeString(
        folder.resolve("ioc.yaml"), "- name: Spy\n  type: stalkerware\n  packages:\n  - com.spy\n");
    Indicators found = Indicators.load(folder, RUN, SEEN);
    Observed<Indicator> mark = found.rows().getFirst();
    assertThat(mark.fact()).isEqualTo(new Indicator("package", "com.spy", "Spy", "stalkerware"));
    assertThat(mark.source().locator()).isEqualTo(new Locator.Line(4));
    assertThat(mark.source().artefact()).isEqualTo(found.files().getFirst().id());
  }

  @Test
  void bad_file_is_named_and_the_others_are_read() throws IOException {
    Files.writeString(folder.resolve("a.stix2"), "{\"objects\": [\n{\"type\": \"indic");
    Files.writeString(folder.resolve("b.yaml"), "- name: X\n  packages:\n  - a.b\n- name: [\n");
    Files.writeString(folder.resolve("c.csv"), "SHA256,App\nnot a digest,Y\n");
    Files.writeString(
        folder.resolve("d.json"),
        """
        {"type": "bundle", "objects": [
          {"type": "indicator", "id": "i", "name": "Z", "pattern":
            "[app:id = 'x.y' OR domain-name:value='Evil.Example']"},
          {"type": "indicator", "id": "j", "pattern": "[app:id LIKE 'x%']"}]}
        """);
    Indicators found = Indicators.load(folder, RUN, SEEN);
    assertThat(found.rows())
        .extracting(Observed::fact)
        .containsExactly(
            new Indicator("package", "a.b", "X", "stalkerware"),
            new Indicator("package", "x.y", "Z", "spyware"),
            new Indicator("domain", "evil.example", "Z", "spyware"));
    assertThat(found.problems()).extracting(Problem::line).containsExactly(2L, 5L, 2L, 4L);
    assertThat(found.problems())
        .extracting(p -> Path.of(p.file()).getFileName().toString())
        .containsExactly("a.stix2", "b.yaml", "c.csv", "d.json");
  }

  @Test
  void file_thatIsTooLargeIsReported() throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve("big.json"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[] {'{'}), 16 << 20);
    }
    Indicators found = Indicators.load(folder, RUN, SEEN);
    assertThat(found.files()).isEmpty();
    assertThat(found.problems())
        .singleElement()
        .satisfies(
            p ->
                assertThat(p.toString())
                    .endsWith("big.json: is larger than 16 MB; split it into several files"));
  }

  @Test
  void text_thatIsTooLongIsReportedAndWhatCameBeforeIsKept() throws IOException {
    String good = "{\"type\": \"indicator\", \"id\": \"i\", \"pattern\": \"[app:id='a.b']\"}";
    String endless = "{\"type\": \"indicator\", \"pattern\": \"[" + "x".repeat(2 << 20) + "\"}";
    Files.writeString(folder.resolve("a.json"), "{\"objects\": [" + good + ",\n" + endless + "]}");
    Indicators found = Indicators.load(folder, RUN, SEEN);
    assertThat(found.rows()).hasSize(1);
    assertThat(found.problems()).extracting(Problem::line).containsExactly(2L);
  }

  @Test
  void missing_folder_is_bad_knowledge() {
    assertThatThrownBy(() -> Indicators.load(folder.resolve("none"), RUN, SEEN))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("check the path");
  }
}
