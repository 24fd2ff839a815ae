// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.markup;

import gatehouse.report.words.Phrase;
import gatehouse.report.words.Piece;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is also well-formed XML, so that a strict parser can prove that nothing broke
 * out of its place.
 */
public final class Markup {
  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Writes to {@code out}. */
  public Markup(Appendable out) {
    this.out = out;
  }

  /** Opens an element; attributes are names and values in turn. */
  public Markup open(String element, String... attributes) throws IOException {
    start(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /** Closes the element that was opened last. */
  public Markup close() throws IOException {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes the element that was opened last, and the line. */
  public Markup end() throws IOException {
    close();
    out.append('\n');
    return this;
  }

  /** An element without content. */
  public Markup empty(String element, String... attributes) throws IOException {
    start(element, attributes);
    out.append("/>");
    return this;
  }

  /** An element with words in it. */
  public Markup element(String element, Phrase phrase, String... attributes) throws IOException {
    return open(element, attributes).phrase(phrase).close();
  }

  /** An element with our own words in it. */
  public Markup element(String element, String text, String... attributes) throws IOException {
    return open(element, attributes).text(text).close();
  }

  /** Text, escaped. */
  public Markup text(String text) throws IOException {
    escape(text);
    return this;
  }

  /** Words; what came out of evidence is kept apart, so that its direction of writing stays in. */
  public Markup phrase(Phrase phrase) throws IOException {
    for (Piece piece : phrase.pieces()) {
      if (piece.evidence()) {
        open("bdi").text(piece.text()).close();
      } else {
        text(piece.text());
      }
    }
    return this;
  }

  /** Markup of our own, as it is. */
  public Markup raw(String ours) throws IOException {
    out.append(ours);
    return this;
  }

  private void start(String element, String... attributes) throws IOException {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
