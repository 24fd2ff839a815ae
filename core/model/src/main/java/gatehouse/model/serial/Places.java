// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import gatehouse.model.Locator;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Locators as lists: the entries from the outermost in, then the place in the innermost. */
final class Places {
  private static final int DEEPEST = 64;

  private Places() {}

  static void write(Locator locator, JsonGenerator json) {
    json.writeStartArray();
    Locator at = locator;
    while (at instanceof Locator.Inside inside) {
      json.writeString(inside.entry());
      at = inside.place();
    }
    switch (at) {
      case Locator.Line line -> place(json, "line", line.number());
      case Locator.Offset offset -> place(json, "offset", offset.bytes());
      case Locator.Part part -> {
        json.writeStartObject();
        json.writeStringProperty("part", part.name());
        json.writeEndObject();
      }
      case Locator.Whole whole -> {}
      case Locator.Inside inside -> throw new AssertionError("all entries were written");
    }
    json.writeEndArray();
  }

  static Locator read(List<?> at) {
    if (at.size() > DEEPEST) {
      throw new IllegalArgumentException("'at' names more than " + DEEPEST + " entries");
    }
    Locator place = new Locator.Whole();
    for (int i = at.size() - 1; i >= 0; i--) {
      Object part = at.get(i);
      if (part instanceof String entry) {
        place = new Locator.Inside(entry, place);
      } else if (i == at.size() - 1) {
        place = place(Fields.of(part, "at"));
      } else {
        throw new IllegalArgumentException("'at' has a place before its last entry");
      }
    }
    return place;
  }

  private static void place(JsonGenerator json, String name, long value) {
    json.writeStartObject();
    json.writeNumberProperty(name, value);
    json.writeEndObject();
  }

  private static Locator place(Fields fields) {
    if (fields.object().containsKey("line")) {
      return new Locator.Line(fields.number("line"));
    }
    if (fields.object().containsKey("offset")) {
      return new Locator.Offset(fields.number("offset"));
    }
    return new Locator.Part(fields.text("part"));
  }
}
