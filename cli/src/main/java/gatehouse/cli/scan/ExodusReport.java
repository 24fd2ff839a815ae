// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.scan;

import gatehouse.evidence.apk.ExodusView;
import gatehouse.knowledge.tracker.TrackerSignature;
import gatehouse.report.text.Harmless;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * What exodus-core says of an app, in the words of its command line: as text, or as a line with the
 * keys of {@code exodus_analyze.py --json}.
 */
final class ExodusReport {
  private static final ExodusView NOTHING = new ExodusView(List.of(), new TreeSet<>());

  private final Map<String, String> names;

  ExodusReport(List<TrackerSignature> signatures) {
    names =
        signatures.stream()
            .collect(Collectors.toMap(TrackerSignature::id, TrackerSignature::name, (a, b) -> a));
  }

  String text(AppCard card) {
    ExodusView view = card.exodus().orElse(NOTHING);
    List<String> lines = new ArrayList<>();
    lines.add("=== Information");
    lines.add("- APK path: " + card.file().name());
    lines.add("- APK sum: " + card.file().id().sha256());
    card.name().ifPresent(app -> lines.add("- App package: " + app.name().value()));
    lines.add("- App permissions: " + view.permissions().size());
    view.permissions().forEach(permission -> lines.add("    - " + permission));
    lines.add("=== Found trackers: " + view.trackers().size());
    view.trackers().forEach(tracker -> lines.add(" - " + name(tracker)));
    if (!card.notExamined().isEmpty()) {
      lines.add("=== Not all was read: " + PlainLine.missed(card));
    }
    return lines.stream().map(Harmless::text).collect(Collectors.joining("\n"));
  }

  String json(AppCard card) {
    return JsonLine.line(json -> write(json, card, card.exodus().orElse(NOTHING)));
  }

  private void write(JsonGenerator json, AppCard card, ExodusView view) {
    json.writeStartObject();
    json.writeObjectPropertyStart("application");
    card.name().ifPresent(app -> json.writeStringProperty("handle", app.name().value()));
    JsonLine.texts(json, "permissions", view.permissions());
    json.writeEndObject();
    json.writeObjectPropertyStart("apk");
    json.writeStringProperty("path", card.file().name());
    json.writeStringProperty("checksum", card.file().id().sha256());
    json.writeEndObject();
    json.writeArrayPropertyStart("trackers");
    for (String tracker : view.trackers()) {
      json.writeStartObject();
      json.writeStringProperty("name", name(tracker));
      json.writeStringProperty("id", tracker);
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonLine.notExamined(json, card);
    json.writeEndObject();
  }

  private String name(String tracker) {
    return names.getOrDefault(tracker, tracker);
  }
}
