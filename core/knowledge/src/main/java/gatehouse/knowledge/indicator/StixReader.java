// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import gatehouse.knowledge.indicator.StixObjects.Pending;
import gatehouse.knowledge.indicator.StixPattern.Comparison;
import gatehouse.model.fact.KnowledgeFact.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads STIX 2 bundles: indicators, the malware they indicate, and the relationships between them.
 *
 * <p>A mark is spyware unless its malware says other {@code malware_types}: such lists are made of
 * spyware, and few of them fill that field.
 */
final class StixReader implements MarkReader {
  private static final int LONGEST_TEXT = 1 << 20;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build())
          .build();

  @Override
  public void read(byte[] bytes, MarkSink sink) {
    StixObjects objects = new StixObjects();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      readFile(json, objects, sink);
    } catch (JacksonException e) {
      report(e, 0, sink);
    }
    objects.indicators().forEach(pending -> emit(pending, objects, sink));
  }

  private static void readFile(JsonParser json, StixObjects objects, MarkSink sink) {
    try {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        readBundle(json, objects);
      } else {
        sink.problem(1, "is no STIX bundle: it does not begin with an object");
      }
    } catch (JacksonException e) {
      report(e, json.currentLocation().getLineNr(), sink);
    }
  }

  private static void report(JacksonException e, long reached, MarkSink sink) {
    long line = e.getLocation() == null ? reached : e.getLocation().getLineNr();
    sink.problem(
        Math.max(0, line),
        "is broken JSON (" + e.getOriginalMessage() + "); what came before is kept");
  }

  private static void readBundle(JsonParser json, StixObjects objects) {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean objectsHere = json.currentName().equals("objects");
      JsonToken value = json.nextToken();
      if (objectsHere && value == JsonToken.START_ARRAY) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
          objects.add(readObject(json));
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private static StixObject readObject(JsonParser json) {
    StixObject object = new StixObject(json.currentTokenLocation().getLineNr());
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String property = json.currentName();
      JsonToken value = json.nextToken();
      if (value == JsonToken.VALUE_STRING) {
        object.put(property, json.getString(), json.currentTokenLocation().getLineNr());
      } else if (value == JsonToken.START_ARRAY && property.equals("malware_types")) {
        readTypes(json, object);
      } else {
        json.skipChildren();
      }
    }
    return object;
  }

  private static void readTypes(JsonParser json, StixObject object) {
    @Nullable JsonToken token = json.nextToken();
    while (token != null && token != JsonToken.END_ARRAY) {
      if (token == JsonToken.VALUE_STRING) {
        object.malwareTypes().add(json.getString());
      }
      json.skipChildren();
      token = json.nextToken();
    }
  }

  private static void emit(Pending pending, StixObjects objects, MarkSink sink) {
    List<Comparison> alternatives;
    try {
      alternatives = StixPattern.alternatives(pending.pattern());
    } catch (IllegalArgumentException e) {
      sink.problem(pending.line(), "this pattern is left out: " + e.getMessage());
      return;
    }
    String name = objects.nameOf(pending);
    String category = objects.categoryOf(pending);
    for (Comparison comparison : alternatives) {
      String kind = Kinds.ofStix(comparison.path());
      if (kind == null) {
        sink.problem(
            pending.line(), "nothing here can look for " + comparison.path() + "; it is left out");
      } else {
        String value = Kinds.spell(kind, comparison.value());
        sink.mark(new Indicator(kind, value, name, category), pending.line());
      }
    }
  }
}
