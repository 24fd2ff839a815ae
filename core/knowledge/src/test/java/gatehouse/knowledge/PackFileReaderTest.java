// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.model.Assurance;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.RunId;
import gatehouse.model.fact.KnowledgeFact;
import gatehouse.model.fact.KnowledgeFact.KnownUntil;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackFileReaderTest {
  private static final String HEAD =
      """
      # a comment
      source: here
      source: and there
      licence: Apache-2.0
      retrieved: 2026-11-21
      relation: known_until(subject, day)

      """;

  @Test
  void row_knowsItsFileLineAndDay() {
    PackFile file = read(HEAD + "a\t2023-01-05\n# between\nb\t2024-02-29\n");
    assertThat(file.sources()).containsExactly("here", "and there");
    Observed<KnowledgeFact> second = file.rows().get(1);
    assertThat(second.fact()).isEqualTo(new KnownUntil("b", LocalDate.of(2024, 2, 29)));
    assertThat(second.source().artefact()).isEqualTo(file.artefact().id());
    assertThat(second.source().locator()).isEqualTo(new Locator.Line(10));
    assertThat(second.period().seen()).isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
    assertThat(second.assurance()).isEqualTo(Assurance.SAID);
  }

  @Test
  void lineBreaks_ofWindowsAreTaken() {
    assertThat(read((HEAD + "a\t2023-01-05\n").replace("\n", "\r\n")).rows()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a|8: too few columns; known_until has these, parted by tabs: subject, day",
        "a\\t2023-01-05\\tx|8: too many columns",
        "a\\t2023-02-30|8: 'day' is '2023-02-30'; write a day like 2026-11-21",
        "a\\tyesterday|8: 'day' is 'yesterday'",
        "a\\7\\t2023-01-05|8: 'subject' holds a control character; take it out",
      })
  void row_thatDoesNotFitIsNamedByLine(String row, String message) {
    assertRefused(HEAD + row.translateEscapes() + "\n", message);
  }

  @Test
  void head_thatLacksALineIsRefused() {
    assertRefused(HEAD.replace("licence: Apache-2.0\n", ""), "does not say its licence");
    assertRefused(HEAD.replace("source: here\nsource: and there\n", ""), "does not say its source");
    assertRefused(HEAD.replace("retrieved: 2026-11-21", "retrieved: today"), "'today' is no day");
    assertRefused(HEAD.replace("known_until", "nothing"), "no kind of knowledge is called nothing");
    assertRefused(HEAD.replace("known_until", "phone_model"), "no kind of knowledge");
    assertRefused(HEAD.replace("day)", "date)"), "write relation: known_until(subject, day)");
    assertRefused(HEAD.replace("licence", "license"), "is not known");
    assertRefused("", "does not say its relation");
  }

  @Test
  void relation_ofAnotherFolderIsRefused() {
    byte[] bytes = HEAD.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(
            () -> PackFileReader.read("x.tsv", bytes, "tracker", new RunId("t"), Assurance.SAID))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("in the folder tracker");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("test.tsv")
        .hasMessageContaining(message);
  }

  private static PackFile read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return PackFileReader.read("test.tsv", bytes, "known_until", new RunId("t"), Assurance.SAID);
  }
}
