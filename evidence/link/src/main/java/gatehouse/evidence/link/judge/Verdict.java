// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

/** What is to be thought of a link, the worst first. */
public enum Verdict {
  /** Made to deceive, as far as its address tells. */
  DANGEROUS,
  /** More speaks against it than an honest link has. */
  SUSPICIOUS,
  /** Its address does not tell where it leads, or too little of it. */
  UNKNOWN,
  /** Nothing in its address speaks against it, which is no proof that it is good. */
  NOTHING_FOUND;

  Verdict orWorse(Verdict other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
