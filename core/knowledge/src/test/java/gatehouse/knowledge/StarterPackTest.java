// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.Observed;
import gatehouse.model.fact.KnowledgeFact;
import gatehouse.model.fact.KnowledgeFact.FixedIn;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
}
