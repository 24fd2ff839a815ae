// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.sarif;

import gatehouse.assess.Assessment;
import gatehouse.model.ArtefactId;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.report.json.JsonOut;
import gatehouse.report.text.Harmless;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The evidence as artifacts (§3.24); a file inside of an archive is an artifact of its own, with
 * the archive as its parent.
 */
final class SarifArtifacts {
  private static final int TOP = -1;

  private record Part(int parent, String name) {}

  private final JsonOut json;
  private final Map<ArtefactId, Artefact> manifest = new HashMap<>();
  private final Map<ArtefactId, Integer> whole = new HashMap<>();
  private final Map<Part, Integer> parts = new HashMap<>();
  private final List<Part> all = new ArrayList<>();
  private final List<ArtefactId> digests = new ArrayList<>();

  SarifArtifacts(Assessment assessment, JsonOut json) {
    this.json = json;
    for (Artefact artefact : assessment.manifest().artefacts()) {
      if (manifest.putIfAbsent(artefact.id(), artefact) == null) {
        index(artefact.id());
      }
    }
  }

  /** True when it was read in what the owner brought, not in what the product knows. */
  boolean ofHome(Observed<?> observed) {
    Artefact artefact = manifest.get(observed.source().artefact());
    return artefact != null && artefact.kind() != EvidenceKind.KNOWLEDGE;
  }

  /** Writes where something was read, as members of a location (§3.28). */
  void location(Observed<?> observed) throws IOException {
    int index = index(observed.source().artefact());
    Locator locator = observed.source().locator();
    while (locator instanceof Locator.Inside inside) {
      index = index(new Part(index, inside.entry()));
      locator = inside.place();
    }
    int at = index;
    Locator place = locator;
    json.object(
        "physicalLocation",
        () -> {
          json.object("artifactLocation", () -> artifactLocation(at));
          region(place);
        });
    if (place instanceof Locator.Part part) {
      json.array(
          "logicalLocations",
          List.of(part.name()),
          name -> json.object(() -> json.text("fullyQualifiedName", Harmless.text(name))));
    }
  }

  /** Writes the artifacts that were spoken of. */
  void write() throws IOException {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      indexes.add(i);
    }
    json.array("artifacts", indexes, this::artifact);
  }

  private void artifact(int index) throws IOException {
    Part part = all.get(index);
    json.object(
        () -> {
          json.object("location", () -> json.text("uri", uri(part)));
          if (part.parent() != TOP) {
            json.number("parentIndex", part.parent());
            return;
          }
          ArtefactId id = digests.get(index);
          Artefact artefact = manifest.get(id);
          if (artefact != null) {
            json.number("length", artefact.bytes());
          }
          json.object("hashes", () -> json.text("sha-256", id.sha256()));
        });
  }

  private void artifactLocation(int index) {
    json.text("uri", uri(all.get(index)));
    json.number("index", index);
  }

  private void region(Locator place) throws IOException {
    switch (place) {
      case Locator.Line line ->
          json.object("region", () -> json.number("startLine", Math.max(1, line.number())));
      case Locator.Offset offset ->
          json.object("region", () -> json.number("byteOffset", Math.max(0, offset.bytes())));
      case Locator.Whole whole -> {}
      case Locator.Part part -> {}
      case Locator.Inside inside -> {}
    }
  }

  private int index(ArtefactId id) {
    Integer known = whole.get(id);
    if (known != null) {
      return known;
    }
    Artefact artefact = manifest.get(id);
    String name = artefact == null ? "urn:sha256:" + id.sha256() : Uris.relative(artefact.name());
    int index = add(new Part(TOP, name), id);
    whole.put(id, index);
    return index;
  }

  private int index(Part part) {
    Integer known = parts.get(part);
    if (known != null) {
      return known;
    }
    int index = add(part, digests.get(part.parent()));
    parts.put(part, index);
    return index;
  }

  private int add(Part part, ArtefactId id) {
    all.add(part);
    digests.add(id);
    return all.size() - 1;
  }

  private static String uri(Part part) {
    return part.parent() == TOP ? part.name() : "/" + Uris.relative(part.name());
  }
}
