// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.intake;

import java.util.List;

/**
 * What a folder was found to hold; every file is in one of the lists.
 *
 * @param pieces the evidence, in the order of the walk
 * @param unrecognised names of files that no collector knows
 * @param troubles what could not be read
 */
public record Taken(List<Piece> pieces, List<String> unrecognised, List<Trouble> troubles) {
  public Taken {
    pieces = List.copyOf(pieces);
    unrecognised = List.copyOf(unrecognised);
    troubles = List.copyOf(troubles);
  }

  /** True when there was nothing at all, not even something unknown. */
  public boolean nothing() {
    return pieces.isEmpty() && unrecognised.isEmpty() && troubles.isEmpty();
  }
}
