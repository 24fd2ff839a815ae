// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.html;

import gatehouse.report.markup.Markup;
import gatehouse.report.markup.StyleSheet;
import gatehouse.report.sheet.Item;
import gatehouse.report.sheet.Part;
import gatehouse.report.sheet.Sheet;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;

/** A page about one thing, as HTML without scripts, that loads nothing from anywhere. */
public final class HtmlSheet {
  private final Markup html;
  private final Words words;
  private final List<String> evidence;

  private HtmlSheet(Markup html, Words words, List<String> evidence) {
    this.html = html;
    this.words = words;
    this.evidence = evidence;
  }

  /**
   * Writes the page; it is well-formed XML, too.
   *
   * @param evidence what to type behind a command to look at the same evidence again
   */
  public static void write(Sheet sheet, Words words, List<String> evidence, Appendable out)
      throws IOException {
    new HtmlSheet(new Markup(out), words, evidence).page(sheet);
  }

  private void page(Sheet sheet) throws IOException {
    html.raw("<!DOCTYPE html>\n").open("html", "lang", words.language().tag());
    String style = StyleSheet.text();
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty(
        "meta", "http-equiv", "Content-Security-Policy", "content", StyleSheet.policy(style));
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.element("title", sheet.title().plain());
    html.open("style").raw(style).end();
    html.end();
    html.open("body").open("div", "class", "page").open("main", "id", "report");
    html.element("h1", sheet.title());
    if (!sheet.detail().isBlank()) {
      html.element("p", Phrase.evidence(sheet.detail()));
    }
    for (Part part : sheet.parts()) {
      part(part);
    }
    html.end().end();
    html.open("footer").element("p", words.text("footer")).end();
    html.end().end();
  }

  private void part(Part part) throws IOException {
    html.open("section", "aria-labelledby", part.id());
    html.element("h2", part.heading(), "id", part.id());
    boolean list = false;
    for (Item item : part.items()) {
      boolean point = item instanceof Item.Point;
      if (point != list) {
        if (point) {
          html.open("ul");
        } else {
          html.end();
        }
        list = point;
      }
      item(item);
    }
    if (list) {
      html.end();
    }
    html.end();
  }

  private void item(Item item) throws IOException {
    switch (item) {
      case Item.Text text -> html.element("p", text.text());
      case Item.Command command -> {
        String behind = evidence.isEmpty() ? "" : " " + String.join(" ", evidence);
        html.open("p").element("code", Phrase.evidence("gatehouse " + command.words() + behind));
        html.end();
      }
      case Item.Code code -> html.element("pre", String.join("\n", code.lines()));
      case Item.Point point -> point(point);
      case Item.Grid grid -> grid(grid);
    }
  }

  private void point(Item.Point point) throws IOException {
    html.open("li").text(sign(point));
    html.phrase(point.text());
    for (Phrase line : point.under()) {
      html.empty("br").element("small", line);
    }
    html.end();
  }

  private static String sign(Item.Point point) {
    return switch (point.mark()) {
      case PLAIN -> "";
      case GOOD -> "✓ ";
      case BAD -> "✗ ";
      case OPEN -> "? ";
    };
  }

  private void grid(Item.Grid grid) throws IOException {
    html.open("table").open("tr").element("th", "");
    for (Phrase column : grid.columns()) {
      html.element("th", column, "scope", "col");
    }
    html.end();
    for (Item.Grid.Row row : grid.rows()) {
      html.open("tr").element("th", row.name(), "scope", "row");
      for (Phrase cell : row.cells()) {
        html.element("td", cell);
      }
      html.end();
    }
    html.end();
  }
}
