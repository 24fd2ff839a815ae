// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.advice;

import gatehouse.assess.advice.Adviser;
import gatehouse.assess.advice.Closing;
import gatehouse.assess.advice.Collected;
import gatehouse.assess.advice.Counsel;
import gatehouse.assess.advice.Holes;
import gatehouse.assess.advice.Product;
import gatehouse.assess.advice.Source;
import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Products as lines of JSON, and a last line with the closing verdict; nothing unknown is in it.
 */
final class AdviceJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final Adviser adviser;
  private final AdviceWords words;

  AdviceJson(Adviser adviser, AdviceWords words) {
    this.adviser = adviser;
    this.words = words;
  }

  private interface Writer {
    void write(JsonGenerator json);
  }

  String of(List<Counsel> counsels) {
    StringBuilder lines = new StringBuilder();
    for (Counsel counsel : counsels) {
      lines.append(line(json -> write(json, counsel)));
    }
    return lines.append(line(json -> close(json, Closing.of(counsels)))).toString();
  }

  private static String line(Writer writer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      writer.write(json);
      json.writeEndObject();
    }
    return text + "\n";
  }

  private void write(JsonGenerator json, Counsel counsel) {
    Product product = counsel.product();
    json.writeStringProperty("name", product.name());
    json.writeStringProperty("maker", product.maker());
    json.writeStringProperty("kind", product.kind());
    json.writeStringProperty("as_of", counsel.asOf().toString());
    if (!product.sold().isEmpty()) {
      json.writeStringProperty("sold_since", product.sold());
    }
    json.writeStringProperty("standing", AdviceWords.id(counsel.standing()));
    json.writeStringProperty("updates", words.promise(product.promise()));
    product
        .promise()
        .end()
        .ifPresent(day -> json.writeStringProperty("updates_day", day.toString()));
    counsel.monthsLeft().ifPresent(months -> json.writeNumberProperty("months_left", months));
    product.patchDays().ifPresent(days -> json.writeNumberProperty("patch_days", days));
    counsel
        .lag()
        .ifPresent(
            lag -> {
              json.writeNumberProperty("patch_lag_median_days", lag.median());
              json.writeNumberProperty("patch_lag_nine_of_ten_days", lag.nineOfTen());
              source(json, "patch_lag_source", lag.source());
            });
    holes(json, counsel.holes());
    json.writeArrayPropertyStart("collected");
    counsel.collected().forEach(collected -> collected(json, collected));
    json.writeEndArray();
    source(json, "source", product.source());
  }

  private static void holes(JsonGenerator json, Holes holes) {
    switch (holes) {
      case Holes.Patched patched -> json.writeStringProperty("holes", "none known to stay open");
      case Holes.LeftOpen(int known, int exploited, var end) -> {
        json.writeNumberProperty("holes_left_open", known);
        json.writeNumberProperty("holes_exploited", exploited);
        json.writeStringProperty("holes_list_ends", end.toString());
      }
      case Holes.InFirmware(var all) -> {
        json.writeArrayPropertyStart("firmware_holes");
        for (var hole : all) {
          json.writeStartObject();
          json.writeStringProperty("hole", hole.hole());
          json.writeStringProperty("fixed", hole.fixed());
          json.writeStringProperty("severity", hole.severity());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      case Holes.Unknown unknown -> json.writeStringProperty("holes", "unknown");
    }
  }

  private void collected(JsonGenerator json, Collected collected) {
    json.writeStartObject();
    json.writeStringProperty("what", collected.what());
    json.writeStringProperty("by_default", collected.byDefault().word());
    json.writeStringProperty("can_be_switched_off", collected.off().word());
    source(json, "source", collected.source());
    json.writeEndObject();
  }

  private void source(JsonGenerator json, String name, String key) {
    Source source = adviser.source(key);
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("title", source.title());
    json.writeStringProperty("where", source.where());
    json.writeStringProperty("as_of", source.asOf().toString());
    json.writeEndObject();
  }

  private void close(JsonGenerator json, List<Closing> closing) {
    json.writeArrayPropertyStart("closing");
    for (Closing sentence : closing) {
      json.writeStartObject();
      json.writeStringProperty("id", AdviceWords.id(sentence.kind()));
      json.writeStringProperty("product", sentence.product());
      json.writeStringProperty("sentence", words.closing(sentence));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
