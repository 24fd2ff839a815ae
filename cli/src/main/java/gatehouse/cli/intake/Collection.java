// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.intake;

import gatehouse.model.Observed;
import java.util.List;
import java.util.Optional;

/**
 * What one piece of evidence told.
 *
 * @param piece the evidence
 * @param observed what was read, in the order of reading, up to where reading ended
 * @param trouble why its reading ended early: the disk
 * @param fault why its reading ended early: a bug of the collector
 */
public record Collection(
    Piece piece, List<Observed<?>> observed, Optional<Trouble> trouble, Optional<Throwable> fault) {
  public Collection {
    observed = List.copyOf(observed);
  }
}
