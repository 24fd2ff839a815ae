// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.intake;

import gatehouse.model.Observed;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.Keeping;
import java.util.List;
import java.util.Optional;

/**
 * What one piece of evidence told.
 *
 * @param piece the evidence
 * @param observed what was read, in the order of reading, up to where reading ended
 * @param secret whether a secret lies open in it, so that it must not be stored
 * @param trouble why its reading ended early: the disk
 * @param fault why its reading ended early: a bug of the collector
 */
public record Collection(
    Piece piece,
    List<Observed<?>> observed,
    boolean secret,
    Optional<Trouble> trouble,
    Optional<Throwable> fault) {
  public Collection {
    observed = List.copyOf(observed);
  }

  /** How it stands in the manifest, now that it is known what is in it. */
  public Artefact artefact() {
    Artefact taken = piece.artefact();
    return secret
        ? new Artefact(taken.id(), taken.name(), taken.bytes(), taken.kind(), Keeping.DIGEST)
        : taken;
  }
}
