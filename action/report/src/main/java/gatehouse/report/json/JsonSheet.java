// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.json;

import gatehouse.report.sheet.Item;
import gatehouse.report.sheet.Part;
import gatehouse.report.sheet.Sheet;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;

/** A page about one thing for machines: every point with its id, its state and its values. */
public final class JsonSheet {
  /** Raised when something goes away or changes its meaning. */
  private static final int VERSION = 1;

  private JsonSheet() {}

  /** Writes the page. */
  public static void write(Sheet sheet, Words words, Appendable out) throws IOException {
    JsonOut.document(
        out,
        json ->
            json.object(
                () -> {
                  json.text("format", "gatehouse-" + sheet.kind());
                  json.number("version", VERSION);
                  json.text("language", words.language().tag());
                  json.text("title", sheet.title().plain());
                  json.text("detail", sheet.detail());
                  json.array("parts", sheet.parts(), part -> part(part, json));
                }));
  }

  private static void part(Part part, JsonOut json) throws IOException {
    json.object(
        () -> {
          json.text("id", part.id());
          json.text("heading", part.heading().plain());
          json.array(
              "items",
              part.items().stream().filter(item -> !(item instanceof Item.Grid)).toList(),
              item -> json.object(() -> item(item, json)));
        });
  }

  private static void item(Item item, JsonOut json) throws IOException {
    switch (item) {
      case Item.Text text -> json.text("text", text.text().plain());
      case Item.Command command -> json.text("command", "gatehouse " + command.words());
      case Item.Code code -> json.texts("code", code.lines());
      case Item.Point point -> {
        json.text("id", point.id());
        json.text("state", point.mark().word());
        json.text("text", point.text().plain());
        json.object("values", () -> point.values().forEach(json::text));
        json.texts("under", point.under().stream().map(Phrase::plain).toList());
      }
      case Item.Grid grid -> {}
    }
  }
}
