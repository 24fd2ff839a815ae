// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.report.words.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Shows assessments in tests. */
final class Faces {
  private Faces() {}

  static String show(Assessment assessment, Language language, Format format, Look look) {
    StringBuilder out = new StringBuilder();
    try {
      new Renderer(Golden.words(language)).render(assessment, format, look, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  static String show(Assessment assessment, Format format) {
    return show(assessment, Language.ENGLISH, format, Look.plain());
  }

  static String why(Assessment assessment, Language language, String query, Look look) {
    StringBuilder out = new StringBuilder();
    try {
      new Renderer(Golden.words(language)).why(assessment, query, look, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The page as XML; fails when it is not well-formed. */
  static Document parse(String page) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(page)));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError("not well-formed", e);
    }
  }
}
