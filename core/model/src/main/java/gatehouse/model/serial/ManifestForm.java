// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.serial;

import gatehouse.model.ArtefactId;
import gatehouse.model.RunId;
import gatehouse.model.Vocabulary;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Keeping;
import gatehouse.model.evidence.Manifest;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The manifest of a run as one JSON object. */
public final class ManifestForm {
  private ManifestForm() {}

  /** The manifest in one line. */
  public static String write(Manifest manifest) {
    return Json.write(
        json -> {
          json.writeStartObject();
          json.writeNumberProperty("v", Vocabulary.VERSION);
          json.writeStringProperty("run", manifest.run().value());
          json.writeStringProperty("collected", manifest.collected().toString());
          json.writeName("artefacts");
          json.writeStartArray();
          manifest.artefacts().forEach(a -> write(a, json));
          json.writeEndArray();
          json.writeName("unrecognised");
          json.writeStartArray();
          manifest.unrecognised().forEach(json::writeString);
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /**
   * The manifest in this text.
   *
   * @param file its name in messages
   * @throws SerialException when it is none, or of a later version
   */
  public static Manifest read(String file, String text) throws SerialException {
    try {
      Fields fields = new Fields(Json.read(text));
      if (fields.number("v") > Vocabulary.VERSION) {
        throw new IllegalArgumentException(
            "was written by a later version; update the program to read it");
      }
      List<Artefact> artefacts = new ArrayList<>();
      fields.list("artefacts").forEach(a -> artefacts.add(artefact(Fields.of(a, "artefacts"))));
      List<String> unrecognised = new ArrayList<>();
      fields.list("unrecognised").forEach(name -> unrecognised.add(name.toString()));
      return new Manifest(
          new RunId(fields.text("run")), fields.moment("collected"), artefacts, unrecognised);
    } catch (IllegalArgumentException e) {
      throw new SerialException(file, 1, String.valueOf(e.getMessage()), e);
    }
  }

  private static void write(Artefact artefact, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", artefact.id().sha256());
    json.writeStringProperty("name", artefact.name());
    json.writeNumberProperty("bytes", artefact.bytes());
    json.writeStringProperty("kind", artefact.kind().word());
    json.writeStringProperty("keeping", artefact.keeping().word());
    json.writeEndObject();
  }

  private static Artefact artefact(Fields fields) {
    return new Artefact(
        new ArtefactId(fields.text("id")),
        fields.text("name"),
        fields.number("bytes"),
        fields.word("kind", EvidenceKind.class),
        fields.word("keeping", Keeping.class));
  }
}
