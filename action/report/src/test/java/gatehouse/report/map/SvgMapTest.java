// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gatehouse.assess.Assessment;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.report.PathWords;
import gatehouse.report.RealHome;
import gatehouse.report.markup.StyleSheet;
import gatehouse.report.words.Language;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgMapTest {
  private static final Words WORDS =
      Words.of(Language.ENGLISH, RuleBook.starter().messages(Locale.ENGLISH)::find);
  private static final Assessment HOME = new RealHome().plugs(12).assess();

  @Test
  void file_ofHome_isWellFormedAndLoadsNothing() throws Exception {
    StringBuilder out = new StringBuilder();
    SvgMap.file(
        MapMaker.of(HOME, WORDS), WORDS, new PathWords(HOME, WORDS), StyleSheet.ofMap(), out);
    assertThat(tags(out.toString()))
        .containsOnly(
            "svg", "title", "desc", "style", "defs", "marker", "path", "rect", "g", "text");
    assertThat(out.toString().replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http")
        .doesNotContain("@import")
        .doesNotContain("<script");
    assertThat(out).contains("prefers-color-scheme: dark");
  }

  @Test
  void svg_ofHostileNames_holdsNothingButShapesAndText() throws Exception {
    for (long seed = 0; seed < 40; seed++) {
      String svg = MapProperties.svg(RandomHome.of(seed));
      assertThat(tags(svg))
          .isSubsetOf("svg", "title", "desc", "defs", "marker", "path", "rect", "g", "text");
      assertThat(svg.codePoints())
          .noneMatch(c -> (c < 0x20 && c != '\n') || (c >= 0x202A && c <= 0x202E) || c == 0x7f);
    }
  }

  @Test
  void map_ofGuestsWhoReachACamera_showsTheWay() throws IOException {
    HomeMap map = MapMaker.of(HOME, WORDS);
    assertThat(map.edges())
        .extracting(Edge::from, Edge::to)
        .containsExactly(
            tuple("person:guest", "segment:main"), tuple("segment:main", "device:camera"));
    assertThat(map.lanes())
        .extracting(Lane::id)
        .containsExactly("outside", "accounts", "phones", "segment:main");
  }

  @Test
  void map_ofManyPlugs_foldsThem() {
    assertThat(MapMaker.of(HOME, WORDS).nodes().map(node -> node.name().plain()))
        .contains("12 plugs", "Hall camera", "Front door", "Redmi Router AX6S")
        .doesNotContain("Plug 1");
  }

  @Test
  void lock_behindAHub_standsInTheLaneOfTheHub() {
    Lane main = MapMaker.of(HOME, WORDS).lanes().getLast();
    assertThat(main.nodes()).extracting(Node::id).contains("device:hub", "device:lock");
  }

  @Test
  void textMap_ofHome_saysWhatAnAccountOpens() {
    List<String> said =
        TextMap.of(MapMaker.of(HOME, WORDS), WORDS).lanes().stream()
            .flatMap(lane -> lane.nodes().stream())
            .map(node -> node.steps() + "|" + node.said().plain() + "|" + node.opens().plain())
            .toList();
    assertThat(said)
        .contains(
            "|A guest on the Wi-Fi: begins here|",
            "|Anna's Mi account: account|Hall camera, Front door and Redmi Note 10 Pro",
            "|Mi Smart Hub: gateway|Front door");
    assertThat(said).anyMatch(line -> line.startsWith("2–4|Hall camera: camera, "));
  }

  private static Set<String> tags(String svg) throws Exception {
    NodeList all =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)))
            .getElementsByTagName("*");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> ((Element) all.item(i)).getTagName())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
