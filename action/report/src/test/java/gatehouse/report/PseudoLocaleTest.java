// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Assessment;
import gatehouse.report.words.PseudoWords;
import gatehouse.report.words.Words;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** With every word of a bundle in brackets, what stands outside of them is in no bundle. */
class PseudoLocaleTest {
  private static final Words WORDS = PseudoWords.bracketed();

  @Test
  void page_inPseudoLocale_hasNoWordsOfItsOwn() throws IOException {
    StringBuilder page = new StringBuilder();
    new Renderer(WORDS).render(Homes.ordinary(), Format.HTML, Look.plain(), page);
    NodeList all =
        Faces.parse(page.toString()).getElementsByTagName("body").item(0).getChildNodes();
    StringBuilder ours = new StringBuilder();
    for (int i = 0; i < all.getLength(); i++) {
      collect(all.item(i), ours);
    }
    assertThat(PseudoWords.outside(ours.toString())).doesNotContainPattern("[a-z]{3}");
  }

  @Test
  void terminal_inPseudoLocale_keepsToItsWidth() throws IOException {
    Assessment home = Homes.ordinary();
    StringBuilder out = new StringBuilder();
    new Renderer(WORDS).render(home, Format.TERMINAL, new Look(40, false, false), out);
    assertThat(out.toString().lines())
        .allMatch(line -> line.length() <= 40 || line.startsWith("  gatehouse "));
  }

  /** Text that is neither evidence nor code. */
  private static void collect(Node node, StringBuilder ours) {
    String name = node.getNodeName();
    if (name.equals("bdi") || name.equals("code") || name.equals("svg")) {
      return;
    }
    if (node.getNodeType() == Node.TEXT_NODE) {
      ours.append(node.getNodeValue()).append(' ');
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      collect(child, ours);
    }
  }
}
