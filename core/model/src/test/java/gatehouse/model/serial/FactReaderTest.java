// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import static gatehouse.model.Observations.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.model.Observed;
import gatehouse.model.PhoneId;
import gatehouse.model.RunId;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Keeping;
import gatehouse.model.evidence.Manifest;
import gatehouse.model.fact.PhoneFact.MarketName;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactReaderTest {
  private static final Observed<?> NAME =
      seen(1, "bugreport", new MarketName(new PhoneId("phone:1"), "小米 13"));
  private static final String LINE = FactWriter.line(NAME);

  @Test
  void line_hasTheDocumentedForm() {
    assertThat(LINE)
        .isEqualTo(
            "{\"v\":1,\"fact\":\"market_name\",\"args\":[\"phone:1\",\"小米 13\"],"
                + "\"source\":{\"artefact\":\"%064x\",\"at\":[{\"line\":1}],\"by\":\"bugreport\"},"
                    .formatted(1)
                + "\"assurance\":\"device\",\"seen\":\"2026-01-01T12:00:00Z\",\"run\":\"run-1\"}");
  }

  @Test
  void read_kindOfALaterVersion_isSetAsideWithItsLine() throws IOException {
    String later = LINE.replace("market_name", "mood_of_phone").replace("\"v\":1", "\"v\":9");
    Stored stored = FactReader.read("f", new StringReader(LINE + "\n" + later + "\n"));
    assertThat(stored.observations()).containsExactly(NAME);
    assertThat(stored.aside())
        .containsExactly(new Aside(2, later, "no kind of fact is called mood_of_phone"));
  }

  @Test
  void read_moreColumnsOfALaterVersion_isSetAside() throws IOException {
    String later = LINE.replace("\"小米 13\"", "\"小米 13\",7").replace("\"v\":1", "\"v\":9");
    assertThat(FactReader.read("f", new StringReader(later)).aside()).hasSize(1);
  }

  @Test
  void read_wrongColumns_saysFileAndLine() {
    String wrong = LINE.replace("\"小米 13\"", "\"小米 13\",7");
    assertThatThrownBy(() -> FactReader.read("f", new StringReader(LINE + "\n\n" + wrong)))
        .isInstanceOf(SerialException.class)
        .hasMessage("f:3: market_name has 2 columns, not 3");
  }

  @Test
  void read_earlierVersion_isMigratedStepByStep() throws IOException {
    Migration first = step(0, "sold_as", "market");
    Migration second = step(1, "market", "market_name");
    String old = LINE.replace("market_name", "sold_as").replace("\"v\":1", "\"v\":0");
    Stored stored = new FactReader("f", 2, List.of(first, second)).read(new StringReader(old));
    assertThat(stored.observations()).containsExactly(NAME);
  }

  @Test
  void read_versionWithoutMigration_saysSo() {
    String old = LINE.replace("\"v\":1", "\"v\":0");
    assertThatThrownBy(() -> FactReader.read("f", new StringReader(old)))
        .hasMessage("f:1: version 0 is not known");
  }

  @Test
  void runFolder_writtenAndRead_isTheSame(@TempDir Path folder) throws IOException {
    Manifest manifest =
        new Manifest(
            new RunId("run-1"),
            NAME.period().seen(),
            List.of(
                new Artefact(
                    NAME.source().artefact(), "b.zip", 12, EvidenceKind.BUG_REPORT, Keeping.RAW)),
            List.of("notes.txt"));
    Aside aside = new Aside(1, "{\"v\":9}", "later");
    RunFolder run = new RunFolder(folder);
    run.write(manifest, List.of(NAME), List.of());
    assertThat(run.manifest()).isEqualTo(manifest);
    assertThat(run.facts()).isEqualTo(new Stored(List.of(NAME), List.of()));
    run.write(manifest, List.of(NAME), List.of(aside));
    assertThat(folder.resolve("facts.jsonl")).hasContent(LINE + "\n{\"v\":9}\n");
  }

  @Test
  void manifest_notJson_saysFile() {
    assertThatThrownBy(() -> ManifestForm.read("m.json", "{\"v\":1"))
        .isInstanceOf(SerialException.class)
        .hasMessageStartingWith("m.json:1: is not JSON");
  }

  private static Migration step(int from, String relation, String next) {
    return new Migration() {
      @Override
      public int from() {
        return from;
      }

      @Override
      public List<RawFact> next(RawFact fact) {
        assertThat(fact.relation()).isEqualTo(relation);
        return List.of(new RawFact(next, fact.arguments()));
      }
    };
  }
}
