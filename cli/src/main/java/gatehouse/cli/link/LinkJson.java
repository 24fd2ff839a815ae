// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.link;

import gatehouse.evidence.link.address.Defang;
import gatehouse.evidence.link.brand.Brand;
import gatehouse.evidence.link.judge.Judgement;
import gatehouse.evidence.link.judge.Reason;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A judgement as one line of JSON; all that came from the link is defanged. */
final class LinkJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private LinkJson(JsonGenerator json) {
    this.json = json;
  }

  static String of(Judgement judgement) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      new LinkJson(json).write(judgement);
    }
    return text.toString();
  }

  private void write(Judgement judgement) {
    json.writeStartObject();
    json.writeStringProperty("link", judgement.shown());
    json.writeStringProperty("verdict", word(judgement.verdict()));
    json.writeStringProperty("site", Defang.of(judgement.site()));
    json.writeStringProperty("site_shown", Defang.of(judgement.siteShown()));
    judgement.owner().map(Brand::name).ifPresent(name -> json.writeStringProperty("owner", name));
    json.writeArrayPropertyStart("reasons");
    judgement.reasons().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("inside");
    judgement.inside().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Reason reason) {
    json.writeStartObject();
    json.writeStringProperty("id", reason.kind().id());
    json.writeStringProperty("weight", word(reason.kind().weight()));
    json.writeObjectPropertyStart("about");
    for (Map.Entry<String, String> part : reason.about().entrySet()) {
      json.writeStringProperty(part.getKey(), Defang.of(part.getValue()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
