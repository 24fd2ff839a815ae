// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.report.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What a person needs who hears the page, or moves in it with the keyboard (WCAG 2.2, A and AA).
 */
class AccessibilityTest {
  private static final List<Element> PAGE = page(Language.ENGLISH);

  @ParameterizedTest
  @EnumSource
  void page_saysItsLanguage(Language language) {
    assertThat(page(language).getFirst().getAttribute("lang")).isEqualTo(language.tag());
  }

  @Test
  void headings_startWithOneAndLeaveNoLevelOut() {
    List<Integer> levels =
        PAGE.stream()
            .filter(element -> element.getTagName().matches("h[1-6]"))
            .map(element -> element.getTagName().charAt(1) - '0')
            .toList();

    assertThat(levels).startsWith(1).containsOnlyOnce(1).hasSizeGreaterThan(10);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void links_leadToAPlaceThatIsThereOnce() {
    List<String> places = attributes("id");

    assertThat(places).doesNotHaveDuplicates();
    assertThat(attributes("href")).hasSizeGreaterThan(10).allMatch(link -> link.startsWith("#"));
    assertThat(places).containsAll(attributes("href").stream().map(l -> l.substring(1)).toList());
  }

  @Test
  void firstLink_skipsToTheReport() {
    assertThat(named("a").findFirst())
        .hasValueSatisfying(
            link -> {
              assertThat(link.getAttribute("href")).isEqualTo("#report");
              assertThat(link.getTextContent()).isNotBlank();
            });
    assertThat(named("main")).singleElement().matches(m -> m.getAttribute("id").equals("report"));
  }

  @Test
  void labels_nameWhatIsThere() {
    assertThat(attributes("id"))
        .containsAll(
            attributes("aria-labelledby").stream()
                .flatMap(ids -> Stream.of(ids.split(" ", -1)))
                .toList());
    assertThat(attributes("aria-label")).isNotEmpty().noneMatch(String::isBlank);
  }

  @Test
  void details_openWithWords() {
    assertThat(named("details"))
        .isNotEmpty()
        .allSatisfy(
            details -> {
              Element first = (Element) details.getFirstChild();
              assertThat(first.getTagName()).isEqualTo("summary");
              assertThat(first.getTextContent()).isNotBlank();
            });
  }

  @Test
  void cellsOfHeaders_sayWhatTheyHead() {
    assertThat(named("table")).isNotEmpty();
    assertThat(named("th")).allMatch(th -> th.getAttribute("scope").matches("row|col"));
    assertThat(named("tr"))
        .allMatch(row -> ((Element) row.getFirstChild()).getTagName().equals("th"));
  }

  @Test
  void pictures_areDecorationBesideWordsOrMapsThatSayWhatTheyShow() {
    assertThat(named("svg").filter(svg -> !isInsideOfMap(svg)))
        .isNotEmpty()
        .allMatch(svg -> isHidden(svg) || svg.getAttribute("role").equals("img"));
    assertThat(named("svg").filter(svg -> svg.getAttribute("role").equals("img")))
        .hasSize(2)
        .allSatisfy(
            map ->
                assertThat(attributes("id"))
                    .containsAll(List.of(map.getAttribute("aria-labelledby").split(" ", -1))));
    assertThat(named("img")).isEmpty();
  }

  @Test
  void map_hasATwinInWords() {
    Element twin =
        PAGE.stream().filter(e -> e.getAttribute("class").equals("twin")).findFirst().orElseThrow();
    assertThat(twin.getTextContent()).contains("The map in words").contains("POCO F3: phone");
  }

  private static boolean isInsideOfMap(Element svg) {
    return ((Element) svg.getParentNode()).getTagName().equals("g");
  }

  @Test
  void grade_isSaidInWordsWhereItsScaleIsAPicture() {
    Element grade =
        PAGE.stream().filter(e -> e.getAttribute("id").equals("grade")).findFirst().orElseThrow();

    assertThat(grade.getTagName()).isEqualTo("h2");
    assertThat(grade.getTextContent()).startsWith("Grade ");
    assertThat(PAGE.stream().filter(e -> e.getAttribute("class").equals("scale")))
        .singleElement()
        .matches(AccessibilityTest::isHidden);
  }

  private static boolean isHidden(Element element) {
    return element.getAttribute("aria-hidden").equals("true");
  }

  private static Stream<Element> named(String tag) {
    return PAGE.stream().filter(element -> element.getTagName().equals(tag));
  }

  /** The values of an attribute, wherever it stands, but for references inside pictures. */
  private static List<String> attributes(String name) {
    return PAGE.stream()
        .filter(element -> element.hasAttribute(name) && !element.getTagName().equals("use"))
        .map(element -> element.getAttribute(name))
        .toList();
  }

  /** Every element of a page, in its order. */
  private static List<Element> page(Language language) {
    String page = Faces.show(Homes.ordinary(), language, Format.HTML, Look.plain());
    NodeList all = Faces.parse(page).getElementsByTagName("*");
    return new ArrayList<>(
        IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList());
  }
}
