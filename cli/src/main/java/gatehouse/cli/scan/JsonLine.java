// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.scan;

import gatehouse.model.fact.ApkFact.Component;
import gatehouse.model.fact.ApkFact.NestedCode;
import gatehouse.model.fact.ApkFact.PermissionUntil;
import gatehouse.model.fact.ApkFact.SignatureCheck;
import gatehouse.model.fact.CoverageFact.NotExamined;
import gatehouse.report.text.SafeJson;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/**
 * An app as one line of JSON (JSON Lines); absent fields are not known.
 *
 * <p>{@code exodus} is what exodus-core says, there when Exodus' signatures were given.
 */
final class JsonLine {
  private final JsonGenerator json;

  private JsonLine(JsonGenerator json) {
    this.json = json;
  }

  static String of(AppCard card) {
    return line(json -> new JsonLine(json).write(card));
  }

  /** One document on one line. */
  static String line(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = SafeJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      content.accept(json);
    }
    return text.toString();
  }

  private void write(AppCard card) {
    json.writeStartObject();
    json.writeStringProperty("file", card.file().name());
    json.writeStringProperty("sha256", card.file().id().sha256());
    json.writeNumberProperty("bytes", card.file().bytes());
    card.name().ifPresent(app -> json.writeStringProperty("package", app.name().value()));
    card.label().ifPresent(app -> json.writeStringProperty("label", app.label()));
    card.version()
        .ifPresent(
            version -> {
              json.writeStringProperty("version", version.name());
              json.writeNumberProperty("version_code", version.code());
            });
    card.minSdk().ifPresent(min -> json.writeNumberProperty("min_sdk", min.sdk()));
    card.targetSdk().ifPresent(target -> json.writeNumberProperty("target_sdk", target.sdk()));
    texts("flags", card.flags());
    texts("permissions", card.permissions());
    json.writeObjectPropertyStart("permissions_until_sdk");
    for (PermissionUntil until : card.permissionsUntil()) {
      json.writeNumberProperty(until.permission(), until.sdk());
    }
    json.writeEndObject();
    texts("defined_permissions", card.definedPermissions());
    json.writeBooleanProperty("launcher_icon", card.launcherIcon());
    components(card.components());
    texts("native_abis", card.abis());
    json.writeObjectPropertyStart("trackers");
    for (String how : List.of("called", "bundled", "referenced")) {
      texts(how, card.trackers(how::equals));
    }
    json.writeEndObject();
    card.exodus()
        .ifPresent(
            exodus -> {
              json.writeObjectPropertyStart("exodus");
              texts("trackers", exodus.trackers());
              texts("permissions", exodus.permissions());
              json.writeEndObject();
            });
    json.writeObjectPropertyStart("signatures");
    for (SignatureCheck check : card.signatures()) {
      json.writeStringProperty(check.scheme(), check.verdict());
    }
    json.writeEndObject();
    texts("signature_problems", card.signatureProblems());
    texts("signers", card.signers());
    texts("signer_anomalies", card.signerAnomalies());
    texts("archive_tricks", card.tricks());
    json.writeArrayPropertyStart("nested_code");
    for (NestedCode nested : card.nested()) {
      json.writeStartObject();
      json.writeStringProperty("path", nested.path());
      json.writeStringProperty("kind", nested.kind());
      json.writeEndObject();
    }
    json.writeEndArray();
    notExamined(json, card);
    json.writeEndObject();
  }

  static void notExamined(JsonGenerator json, AppCard card) {
    json.writeArrayPropertyStart("not_examined");
    for (NotExamined gap : card.notExamined()) {
      json.writeStartObject();
      json.writeStringProperty("aspect", gap.aspect().word());
      json.writeStringProperty("reason", gap.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void components(List<Component> components) {
    json.writeArrayPropertyStart("components");
    for (Component component : components) {
      json.writeStartObject();
      json.writeStringProperty("kind", component.kind());
      json.writeStringProperty("name", component.name());
      json.writeBooleanProperty("exported", component.exported());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void texts(String name, Collection<String> texts) {
    texts(json, name, texts);
  }

  static void texts(JsonGenerator json, String name, Collection<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
