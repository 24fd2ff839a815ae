// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

import gatehouse.model.Word;

/**
 * What it does to the grade when something is put right, and nothing else changes.
 *
 * @param best the best case then
 * @param worst the worst case then
 * @param tenths tenths of a point that are no longer lost, rounded down; caps and the end of the
 *     scale aside
 * @param still why neither end moves, when neither does
 */
public record Gain(Grade.Mark best, Grade.Mark worst, long tenths, Still still) {

  /** Why a fix does not move the grade. */
  public enum Still implements Word {
    /** It does move. */
    MOVES,
    /** What is put right weighs nothing: it was good to know. */
    WEIGHS_NOTHING,
    /** Other findings hold the grade under the same letter. */
    HELD_BY_OTHERS,
    /** So many points are lost that these alone do not show. */
    BELOW_THE_SCALE,
    /** It is less than a point. */
    LESS_THAN_A_POINT
  }
}
