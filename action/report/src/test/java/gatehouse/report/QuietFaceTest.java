// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Assessment;
import gatehouse.assess.Personal;
import gatehouse.model.fact.KnowledgeFact.Helpline;
import gatehouse.report.words.PseudoWords;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The faces of a report for somebody who may live with whoever watches. */
class QuietFaceTest {
  private static final Helpline HELP =
      new Helpline(
          "DE", "Help <&> \u202e", "116 016", "https://example.org", "violence at home", "", "");

  private static Assessment quiet(Assessment home) {
    Map<String, String> notices = Map.of("messages", "silence", "patches", "setting");
    return new Assessment(
        home.asOf(),
        home.knowledge(),
        home.manifest(),
        home.subjects(),
        home.shape(),
        home.findings(),
        home.gaps(),
        home.grade(),
        home.graph(),
        home.exposure(),
        home.remedies(),
        home.firstThings(),
        new Personal(new TreeMap<>(), List.of(), true, new TreeMap<>(notices), List.of(HELP)));
  }

  private static String shown(Format format) throws IOException {
    StringBuilder out = new StringBuilder();
    new Renderer(PseudoWords.bracketed())
        .render(quiet(Homes.ordinary()), format, Look.plain(), out);
    return out.toString();
  }

  @Test
  void page_ofAQuietReport_isWellFormedAndNamesWhoHelps() throws IOException {
    String page = shown(Format.HTML);

    assertThat(Faces.parse(page).getElementsByTagName("h1").getLength()).isOne();
    assertThat(page).contains("116 016").doesNotContain("Help <&>");
  }

  @Test
  void terminal_ofAQuietReport_hasNothingThatActsOnIt() throws IOException {
    assertThat(shown(Format.TERMINAL)).contains("Help <&>").doesNotContain("\u202e");
  }
}
