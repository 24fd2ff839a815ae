// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.knowledge.tracker.TrackerSignature;
import gatehouse.model.Assurance;
import gatehouse.model.RunId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeTest {
  @TempDir Path folder;

  @Test
  void pack_inAFolderIsWorthTheWordOfItsOwner() throws IOException {
    write(
        "pack.properties", "format=1\nname=mine\nversion=3\ndate=2026-11-20\nfiles=tracker/a.tsv");
    write(
        "tracker/a.tsv",
        head("tracker(tracker, name, company, country, purpose)") + "t\tT\tC\tDE\tanalytics\n");
    Knowledge mine = Knowledge.load(folder);
    assertThat(mine.pack().toString()).isEqualTo("mine 3 of 2026-11-20");
    assertThat(mine.pack().run()).isEqualTo(new RunId("pack mine 3"));
    assertThat(mine.relations()).containsExactly("tracker");
    assertThat(mine.facts("tracker"))
        .singleElement()
        .satisfies(row -> assertThat(row.assurance()).isEqualTo(Assurance.SAID));
    assertThat(mine.facts("fixed_in")).isEmpty();
    assertThat(mine.trackers()).containsExactly(new TrackerSignature("t", "T", List.of()));
  }

  @Test
  void file_isReadOnlyWhenAskedFor() throws IOException {
    write(
        "pack.properties",
        "format=1\nname=mine\nversion=1\ndate=2026-11-20\nfiles=tracker/a.tsv known_until/b.tsv");
    write("known_until/b.tsv", head("known_until(subject, day)") + "x\t2026-01-01\n");
    Knowledge mine = Knowledge.load(folder);
    assertThat(mine.artefacts()).isEmpty();
    assertThat(mine.facts("known_until")).hasSize(1);
    assertThat(mine.artefacts())
        .singleElement()
        .satisfies(a -> assertThat(a.name()).endsWith("b.tsv"))
        .satisfies(
            a ->
                assertThat(mine.facts("known_until").getFirst().source().artefact())
                    .isEqualTo(a.id()));
    assertThatThrownBy(() -> mine.facts("tracker"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("a.tsv: is missing");
  }

  @Test
  void head_thatCannotBeUsedSaysWhatToDo() throws IOException {
    String good = "format=1\nname=mine\nversion=1\ndate=2026-11-20\nfiles=tracker/a.tsv\n";
    assertHeadRefused(good.replace("format=1", "format=2"), "update the program");
    assertHeadRefused(good.replace("mine", "../x"), "lower-case letters");
    assertHeadRefused(good.replace("version=1", "version=new"), "whole number");
    assertHeadRefused(good.replace("2026-11-20", "2026-13-20"), "write it like 2026-11-21");
    assertHeadRefused(good.replace("tracker/a.tsv", "../../etc/passwd"), "relation/part.tsv");
    assertHeadRefused(good.replace("name=mine\n", ""), "add the line name = ...");
    assertHeadRefused("name=\\u00zz", "is not a properties file");
  }

  @Test
  void folder_withoutHeadIsNoPack() {
    assertThatThrownBy(() -> Knowledge.load(folder))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("pack.properties: is missing");
  }

  @Test
  void starter_isSignedByTheProduct() {
    assertThat(Starter.KNOWLEDGE.pack().date()).isAfterOrEqualTo(LocalDate.of(2026, 11, 21));
    assertThat(Starter.KNOWLEDGE.facts("android_support"))
        .allSatisfy(row -> assertThat(row.assurance()).isEqualTo(Assurance.SIGNED));
  }

  private void assertHeadRefused(String text, String message) throws IOException {
    write("pack.properties", text);
    assertThatThrownBy(() -> Knowledge.load(folder))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("pack.properties: ")
        .hasMessageContaining(message);
  }

  private static String head(String relation) {
    return "source: x\nlicence: x\nretrieved: 2026-11-20\nrelation: " + relation + "\n\n";
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
