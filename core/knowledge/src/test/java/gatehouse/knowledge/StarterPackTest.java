// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.Observed;
import gatehouse.model.Vocabulary;
import gatehouse.model.fact.KnowledgeFact;
import gatehouse.model.fact.KnowledgeFact.FixedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pack that ships: every row of every file is read. */
class StarterPackTest {
  private static final Knowledge STARTER = Knowledge.starter();

  @Test
  void files_are_all_read() {
    assertThat(STARTER.files()).hasSameSizeAs(STARTER.pack().files());
    assertThat(STARTER.files()).allSatisfy(file -> assertThat(file.rows()).isNotEmpty());
  }

  @Test
  void rows_stand_once_in_their_relation() {
    for (String relation : STARTER.relations()) {
      List<KnowledgeFact> facts =
          STARTER.facts(relation).stream().<KnowledgeFact>map(Observed::fact).toList();
      Set<KnowledgeFact> seen = new HashSet<>();
      assertThat(facts.stream().filter(fact -> !seen.add(fact))).as(relation).isEmpty();
    }
  }

  @Test
  void stagefright_is_known_with_its_patch_levels() {
    Stream<String> ids =
        Stream.of(
            "CVE-2015-1538",
            "CVE-2015-1539",
            "CVE-2015-3824",
            "CVE-2015-3826",
            "CVE-2015-3827",
            "CVE-2015-3828",
            "CVE-2015-3829",
            "CVE-2015-3864",
            "CVE-2015-3876",
            "CVE-2015-6602");
    Set<String> fixed = new HashSet<>();
    STARTER.facts("fixed_in").forEach(row -> fixed.add(((FixedIn) row.fact()).cve()));
    assertThat(ids).allMatch(fixed::contains);
  }

  @Test
  void references_have_their_rows() {
    Set<String> fixed = columns("fixed_in", 0);
    assertThat(fixed).containsAll(columns("known_exploited", 0));
    assertThat(fixed).containsAll(columns("named_vulnerability", 0));
    assertThat(fixed).containsAll(columns("affects", 0));
    assertThat(fixed).containsAll(columns("affects_chips", 0));
    assertThat(columns("vulnerability", 0)).isEqualTo(fixed);
    assertThat(columns("tracker", 0)).isEqualTo(columns("tracker_prefix", 0));
    assertThat(columns("known_signer", 1)).containsAll(columns("vendor_prefix", 1));
    assertThat(columns("chip_platform", 1)).containsAll(columns("affects_chips", 1));
  }

  @Test
  void sources_are_told_to_people() throws IOException {
    Path page =
        Path.of(System.getProperty("gatehouse.root", "../..")).resolve("core/knowledge/SOURCES.md");
    String told = Files.readString(page);
    for (String file : STARTER.pack().files()) {
      String folder = file.substring(0, file.indexOf('/')) + "/*.tsv";
      assertThat(told.contains("`" + file + "`") || told.contains("`" + folder + "`"))
          .as(file)
          .isTrue();
    }
    assertThat(STARTER.files()).allSatisfy(file -> assertThat(file.licence()).isNotBlank());
  }

  @Test
  void pack_lists_every_file_of_its_folder() throws Exception {
    Path folder =
        Path.of(
            Knowledge.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()
                .resolve("gatehouse/knowledge/pack"));
    try (Stream<Path> found = Files.walk(folder)) {
      assertThat(found.filter(p -> p.toString().endsWith(".tsv")).map(folder::relativize))
          .map(Path::toString)
          .containsExactlyInAnyOrderElementsOf(STARTER.pack().files());
    }
  }

  @Test
  void content_is_as_large_as_promised() {
    assertThat(STARTER.facts("package_meaning")).hasSizeGreaterThanOrEqualTo(300);
    assertThat(STARTER.facts("tracker")).hasSizeGreaterThanOrEqualTo(250);
    assertThat(STARTER.facts("fixed_in")).hasSizeGreaterThanOrEqualTo(4600);
    assertThat(STARTER.facts("permission_meaning")).hasSizeGreaterThanOrEqualTo(1039);
  }

  private static Set<String> columns(String relation, int index) {
    Set<String> values = new TreeSet<>();
    for (Observed<KnowledgeFact> row : STARTER.facts(relation)) {
      values.add((String) Vocabulary.values(row.fact()).get(index));
    }
    return values;
  }
}
