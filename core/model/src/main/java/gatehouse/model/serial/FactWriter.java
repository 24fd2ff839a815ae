// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import gatehouse.model.Observed;
import gatehouse.model.Source;
import gatehouse.model.Vocabulary;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes observations, one a line. */
public final class FactWriter {
  private FactWriter() {}

  /** One observation as a line, without the line feed. */
  public static String line(Observed<?> observed) {
    return Json.write(json -> write(observed, json));
  }

  /**
   * All observations, each line once, in the order of their bytes: the same set, the same bytes.
   */
  public static List<String> lines(Collection<? extends Observed<?>> observations) {
    return sorted(observations.stream().map(FactWriter::line));
  }

  static List<String> sorted(Stream<String> lines) {
    return lines.distinct().sorted().toList();
  }

  private static void write(Observed<?> observed, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("v", Vocabulary.VERSION);
    json.writeStringProperty("fact", Vocabulary.relationOf(observed.fact()).name());
    json.writeName("args");
    json.writeStartArray();
    for (Object value : Vocabulary.values(observed.fact())) {
      if (value instanceof Long number) {
        json.writeNumber(number);
      } else {
        json.writeString(value.toString());
      }
    }
    json.writeEndArray();
    write(observed.source(), json);
    json.writeStringProperty("assurance", observed.assurance().word());
    json.writeStringProperty("seen", observed.period().seen().toString());
    moment(json, "from", observed.period().from());
    moment(json, "until", observed.period().until());
    json.writeStringProperty("run", observed.run().value());
    json.writeEndObject();
  }

  private static void write(Source source, JsonGenerator json) {
    json.writeName("source");
    json.writeStartObject();
    json.writeStringProperty("artefact", source.artefact().sha256());
    json.writeName("at");
    Places.write(source.locator(), json);
    json.writeStringProperty("by", source.collector());
    json.writeEndObject();
  }

  private static void moment(JsonGenerator json, String name, @Nullable Instant moment) {
    if (moment != null) {
      json.writeStringProperty(name, moment.toString());
    }
  }
}
