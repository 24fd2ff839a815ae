// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.brand;

/**
 * A resemblance of a host to a brand that does not own it.
 *
 * @param brand whom it resembles
 * @param way how
 * @param part the part of the host
 */
public record Likeness(Brand brand, Way way, String part) {
  /** How a host resembles a brand, the most telling first. */
  public enum Way {
    /** Letters of other scripts that look the same. */
    FOREIGN_LETTERS,
    /** Digits or pairs of letters that look like a letter. */
    DIGITS,
    /** The brand's whole domain before the one that counts. */
    DOMAIN_IN_FRONT,
    /** The brand's word together with words that make people act. */
    WITH_LURE,
    /** A word of the brand that means other things too, together with such words. */
    COMMON_WITH_LURE,
    /** Letters that look alike, such as l and i. */
    SHAPES,
    /** A slip of the finger away. */
    SLIP,
    /** The brand's very word under another ending. */
    OTHER_ENDING,
    /** The brand's word among others. */
    AMONG_OTHERS,
    /** The brand's word before the name that counts. */
    WORD_IN_FRONT
  }
}
