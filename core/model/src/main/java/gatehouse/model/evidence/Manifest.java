// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.evidence;

import gatehouse.model.ArtefactId;
import gatehouse.model.RunId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The artefacts of one collection run, in the order of their names.
 *
 * @param run the run
 * @param collected when the artefacts were taken in
 * @param artefacts what was taken in
 * @param unrecognised files that no collector knows, by name: ignored, but never silently
 */
public record Manifest(
    RunId run, Instant collected, List<Artefact> artefacts, List<String> unrecognised) {
  public Manifest {
    artefacts = artefacts.stream().sorted(Comparator.comparing(Artefact::name)).toList();
    unrecognised = unrecognised.stream().sorted().toList();
  }

  /** The artefact with this digest; the first by name when the same content came twice. */
  public Optional<Artefact> find(ArtefactId id) {
    return artefacts.stream().filter(a -> a.id().equals(id)).findFirst();
  }
}
