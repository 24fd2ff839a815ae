// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.find;

/**
 * A link that stands in a text.
 *
 * @param link as a browser would be given it
 * @param writing how it was written
 */
public record Found(String link, Writing writing) {
  /** How a link is written in a text, the oddest last. */
  public enum Writing {
    PLAIN,
    /** With brackets or {@code hxxp}, as people write who do not want it to be clicked. */
    DEFANGED,
    /** With full-width letters or dots, as filters do not see it. */
    DISGUISED
  }
}
