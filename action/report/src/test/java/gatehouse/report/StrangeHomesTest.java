// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Assessment;
import gatehouse.report.text.Width;
import gatehouse.report.words.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

class StrangeHomesTest {
  /** The map in words. */
  private static final int TWIN = 1;

  private static final int PROOF = 40_000;

  @ParameterizedTest
  @EnumSource
  void page_ofHostileHome_holdsNoMarkupOfTheirs(Language language) {
    String page = Faces.show(StrangeHomes.hostile(), language, Format.HTML, Look.plain());
    Faces.parse(page);
    assertThat(page).doesNotContainIgnoringCase("<script").doesNotContain("<img");
    assertThat(page).doesNotContain("\u202E", "\u001b", "\u0085", "\u200B", "\u2066");
  }

  @Test
  void terminal_ofHostileHome_holdsNoControlCharacters() {
    String text =
        Faces.show(StrangeHomes.hostile(), Format.TERMINAL)
            + Faces.why(
                StrangeHomes.hostile(), Language.ENGLISH, "reads-notifications", Look.plain());
    assertThat(text.codePoints().filter(c -> c != '\n'))
        .noneMatch(c -> Character.getType(c) == Character.CONTROL)
        .noneMatch(c -> Character.getType(c) == Character.FORMAT)
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  @Test
  void machineFaces_ofHostileHome_areAscii() {
    assertThat(Faces.show(StrangeHomes.hostile(), Format.JSON)).matches("[\\x20-\\x7e\\n]*");
    assertThat(Faces.show(StrangeHomes.hostile(), Format.SARIF)).matches("[\\x20-\\x7e\\n]*");
  }

  @Test
  void terminal_withoutUnicode_isAscii() {
    for (Assessment home : List.of(Homes.ordinary(), StrangeHomes.hostile())) {
      String text = Faces.show(home, Language.ENGLISH, Format.TERMINAL, new Look(80, false, true));
      assertThat(text).matches("[\\x20-\\x7e\\n]*");
    }
  }

  @Test
  void terminal_withColours_saysTheSameAsWithout() {
    String colours =
        Faces.show(Homes.ordinary(), Language.ENGLISH, Format.TERMINAL, new Look(80, true, false));
    assertThat(colours).contains("\u001b[");
    assertThat(colours.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(Faces.show(Homes.ordinary(), Format.TERMINAL));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 41, 57, 80, 100, 400})
  void terminal_ofAnyWidth_keepsToIt(int width) {
    Look look = new Look(width, false, false);
    for (Assessment home :
        List.of(Homes.ordinary(), StrangeHomes.hostile(), StrangeHomes.manyApps())) {
      for (Language language : Language.values()) {
        Stream.of(
                Faces.show(home, language, Format.TERMINAL, look),
                Faces.why(home, language, "reads-notifications", look))
            .flatMap(String::lines)
            .filter(line -> !line.startsWith("  gatehouse ")) // to be copied as one line
            .forEach(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(look.width()));
      }
    }
  }

  @Test
  void terminal_ofManyApps_foldsRulesIntoLists() {
    Look full = Look.plain().full(true);
    String text = Faces.show(StrangeHomes.manyApps(), Language.ENGLISH, Format.TERMINAL, full);
    assertThat(text).contains("Each of 300 apps", "and 292 more");
    assertThat(text.lines().count()).isLessThan(120);
  }

  @Test
  void terminal_inShort_fitsOnAPageOrTwo() {
    for (Assessment home : List.of(StrangeHomes.manyApps(), StrangeHomes.hostile())) {
      assertThat(Faces.show(home, Format.TERMINAL).lines().count()).isLessThan(145);
    }
  }

  @Test
  void page_ofManyApps_hasEveryFindingOnce() {
    String page = Faces.show(StrangeHomes.manyApps(), Format.HTML);
    NodeList details = Faces.parse(page).getElementsByTagName("details");
    assertThat(details.getLength()).isEqualTo(6 + 5 * 300 + 1 + TWIN);
  }

  @Test
  void terminal_ofEmptyHome_doesNotSayClean() {
    String text = Faces.show(StrangeHomes.partial(), Format.TERMINAL);
    assertThat(text).contains("Not everything could").doesNotContain("everything was checked");
  }

  @Test
  void faces_ofDeepProof_showEveryStep() {
    Assessment home = StrangeHomes.deep(PROOF);
    Faces.parse(Faces.show(home, Format.HTML));
    assertThat(Faces.show(home, Format.JSON)).contains("\"id\" : " + (PROOF - 1));
    assertThat(Faces.show(home, Format.SARIF)).contains("\"proved\"");
    assertThat(Faces.why(home, Language.ENGLISH, "proved", Look.plain())).contains(PROOF + ". ");
  }

  @Test
  void faces_ofWideProof_showEveryStep() {
    Assessment home = StrangeHomes.wide(PROOF);
    Faces.parse(Faces.show(home, Format.HTML));
    assertThat(Faces.why(home, Language.ENGLISH, "proved", Look.plain()))
        .contains((PROOF + 1) + ". ");
  }

  @Test
  void faces_ofSharedSteps_showEachOnce() {
    Assessment home = StrangeHomes.doubled(1000);
    assertThat(Faces.why(home, Language.ENGLISH, "proved", Look.plain()))
        .contains("(as in step 1001)")
        .hasSizeLessThan(400_000);
    assertThat(Faces.show(home, Format.HTML)).hasSizeLessThan(1_000_000);
    assertThat(Faces.show(home, Format.JSON)).hasSizeLessThan(400_000);
  }

  @ParameterizedTest
  @EnumSource
  void faces_ofTheSameHome_areTheSame(Format format) {
    assertThat(Faces.show(Homes.ordinary(), format))
        .isEqualTo(Faces.show(Homes.ordinary(), format));
  }
}
