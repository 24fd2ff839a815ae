// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.cyclonedx;

import gatehouse.assess.Assessment;
import gatehouse.assess.audit.Home;
import gatehouse.model.evidence.Artefact;
import gatehouse.report.json.JsonOut;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is in a home, and which known holes are open in it, as CycloneDX 1.6 (ECMA-424).
 *
 * <p>The same evidence, knowledge and day give the same bytes, serial number and time included.
 */
public final class CycloneDxFace {
  private static final String HOME = "home";
  private static final Pattern CVE = Pattern.compile("CVE-\\d{4}-\\d{4,}");

  private final Home home;
  private final Words words;
  private final JsonOut json;

  private CycloneDxFace(Home home, Words words, JsonOut json) {
    this.home = home;
    this.words = words;
    this.json = json;
  }

  /** Writes the bill of materials of a home. */
  public static void write(Home home, Words words, Appendable out) throws IOException {
    JsonOut.document(out, json -> new CycloneDxFace(home, words, json).write());
  }

  private void write() throws IOException {
    Inventory inventory = Inventory.of(home);
    Collection<Vulnerability> holes = new Holes(home, inventory, words).all();
    json.object(
        () -> {
          json.text("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
          json.text("bomFormat", "CycloneDX");
          json.text("specVersion", "1.6");
          json.text("serialNumber", "urn:uuid:" + serial(home.assessment()));
          json.number("version", 1);
          json.object("metadata", this::metadata);
          json.array("components", inventory.components(), this::component);
          json.array("compositions", List.of(HOME), this::composition);
          json.array("vulnerabilities", holes, this::vulnerability);
        });
  }

  /** A name for exactly this: the evidence, what was known, and the day. */
  private static UUID serial(Assessment assessment) {
    String content =
        assessment.manifest().artefacts().stream()
            .map(Artefact::id)
            .map(id -> id.sha256())
            .sorted()
            .collect(
                Collectors.joining("\n", assessment.asOf() + "\n" + assessment.knowledge(), ""));
    return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
  }

  private void metadata() throws IOException {
    Assessment assessment = home.assessment();
    json.text("timestamp", assessment.asOf().atStartOfDay(ZoneOffset.UTC).toInstant().toString());
    json.array("lifecycles", List.of("discovery"), p -> json.object(() -> json.text("phase", p)));
    json.object(
        "tools",
        () ->
            json.array(
                "components",
                List.of("Gatehouse"),
                name ->
                    json.object(
                        () -> {
                          json.text("type", "application");
                          json.text("name", name);
                        })));
    json.object(
        "component",
        () -> {
          json.text("type", "platform");
          json.text("bom-ref", HOME);
          json.text("name", words.text("vex.home"));
        });
    json.array(
        "properties",
        Map.of("gatehouse:knowledge", assessment.knowledge()).entrySet(),
        this::property);
  }

  private void component(Component component) throws IOException {
    json.object(
        () -> {
          json.text("type", component.type());
          json.text("bom-ref", component.ref());
          if (!component.maker().isEmpty()) {
            json.object("manufacturer", () -> json.text("name", component.maker()));
          }
          json.text("name", component.name());
          if (!component.version().isEmpty()) {
            json.text("version", component.version());
          }
          if (!component.sha256().isEmpty()) {
            json.array("hashes", List.of(component.sha256()), this::digest);
          }
          if (!component.parts().isEmpty()) {
            json.array("components", component.parts(), this::component);
          }
          if (!component.properties().isEmpty()) {
            json.array("properties", component.properties().entrySet(), this::property);
          }
        });
  }

  private void digest(String sha256) throws IOException {
    json.object(
        () -> {
          json.text("alg", "SHA-256");
          json.text("content", sha256);
        });
  }

  private void property(Map.Entry<String, String> property) throws IOException {
    json.object(
        () -> {
          json.text("name", property.getKey());
          json.text("value", property.getValue());
        });
  }

  /** What was seen of a home is never all of it. */
  private void composition(String ref) throws IOException {
    json.object(
        () -> {
          json.text("aggregate", "incomplete");
          json.texts("assemblies", List.of(ref));
        });
  }

  private void vulnerability(Vulnerability hole) throws IOException {
    json.object(
        () -> {
          json.text(
              "bom-ref", String.join(" ", hole.id(), hole.state().word, hole.update()).strip());
          json.text("id", hole.id());
          if (CVE.matcher(hole.id()).matches()) {
            json.object(
                "source",
                () -> {
                  json.text("name", "NVD");
                  json.text("url", "https://nvd.nist.gov/vuln/detail/" + hole.id());
                });
          }
          json.array(
              "ratings",
              List.of(hole.severity()),
              severity ->
                  json.object(
                      () -> {
                        json.text("severity", severity);
                        json.text("method", "other");
                      }));
          if (!hole.update().isEmpty()) {
            json.text("recommendation", hole.detail());
          }
          json.object(
              "analysis",
              () -> {
                json.text("state", hole.state().word);
                json.texts("response", List.of("update"));
                json.text("detail", hole.detail());
              });
          json.array("affects", hole.affects(), ref -> json.object(() -> json.text("ref", ref)));
        });
  }
}
