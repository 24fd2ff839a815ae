// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.nft;

import gatehouse.evidence.network.walls.filter.Chain;
import java.util.List;

/**
 * What a listing of nftables says.
 *
 * @param puzzles what was not understood of its form, in a plain sentence each
 */
public record Ruleset(List<Chain> chains, List<Puzzle> puzzles) {
  public Ruleset {
    chains = List.copyOf(chains);
    puzzles = List.copyOf(puzzles);
  }

  /** A sentence about what was not understood, and the line where it stands. */
  public record Puzzle(long line, String reason) {}
}
