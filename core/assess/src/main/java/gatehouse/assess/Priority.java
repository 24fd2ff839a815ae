// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

import java.util.List;

/**
 * Where a finding stands, in points of the public table: what it weighs for everybody, and what a
 * person's answers add. The moves add up to the difference exactly.
 *
 * @param base by how bad and how sure it is
 * @param moves what each answer adds, the most first; then what holds it back, below zero
 */
public record Priority(int base, List<Move> moves) {
  public Priority {
    moves = List.copyOf(moves);
  }

  /** What all answers together add. */
  public int lift() {
    return moves.stream().mapToInt(Move::points).sum();
  }

  /** What decides its place. */
  public int total() {
    return base + lift();
  }

  /**
   * What one answer adds.
   *
   * @param reason the answer, or {@link #HELD} followed by the key of the finding before it
   */
  public record Move(String reason, int points) {}

  /** The reason of a move that keeps a finding behind one that nothing less bad may pass. */
  public static final String HELD = "held behind ";
}
