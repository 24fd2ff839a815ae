// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

/** How much a reason counts. */
public enum Weight {
  /** It alone makes a link dangerous. */
  DECISIVE,
  /** It makes a link suspicious; two, or one with two slight ones, make it dangerous. */
  STRONG,
  /** Two make a link suspicious; one leaves it unknown. */
  SLIGHT,
  /** It hides where the link leads, or what is there: the link is unknown at best. */
  HIDING,
  /** It is told, and counts for nothing. */
  TOLD
}
