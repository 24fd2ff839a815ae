// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Assessment;
import gatehouse.report.words.Language;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class FacesTest {
  @ParameterizedTest
  @CsvSource({"ENGLISH, 80", "ENGLISH, 40", "CHINESE, 80", "CHINESE, 40"})
  void terminal_ordinaryHome_asInFile(Language language, int width) throws IOException {
    StringBuilder out = new StringBuilder();
    new Renderer(Golden.words(language))
        .render(Homes.ordinary(), Format.TERMINAL, new Look(width, false, false), out);
    Golden.check("ordinary_" + language.suffix() + "_" + width + ".txt", out.toString());
  }

  @ParameterizedTest
  @EnumSource
  void html_ordinaryHome_asInFile(Language language) throws IOException {
    String page = html(Homes.ordinary(), language);
    Golden.check("ordinary_" + language.suffix() + ".html", page);
  }

  @ParameterizedTest
  @EnumSource
  void html_ordinaryHome_isWellFormedWithoutScript(Language language) throws Exception {
    String page = html(Homes.ordinary(), language);
    assertThat(parse(page).getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
    assertThat(page).doesNotContainIgnoringCase("<script");
  }

  static String html(Assessment assessment, Language language) throws IOException {
    StringBuilder out = new StringBuilder();
    new Renderer(Golden.words(language)).render(assessment, Format.HTML, Look.plain(), out);
    return out.toString();
  }

  static Document parse(String page)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }
}
