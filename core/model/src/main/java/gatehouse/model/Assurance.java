// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

/**
 * How much an observation is worth; a conclusion is worth as much as its weakest premise.
 *
 * <p>Collectors claim no more than their channel bears: {@link #AGREED} is derived, never claimed.
 */
public enum Assurance implements Word {
  /** A person said so. */
  SAID(0),
  /** The device said so. */
  DEVICE(1),
  /** Two independent sources agree. */
  AGREED(2),
  /** Signed by the vendor or by the app's author. */
  SIGNED(3),
  /** Attested by hardware, chain and revocation checked. */
  ATTESTED(4),
  /** Attested, and continuous with what was seen before. */
  CONTINUOUS(5);

  private final int level;

  Assurance(int level) {
    this.level = level;
  }

  /** The ladder's number, 0 to 5. */
  public int level() {
    return level;
  }

  /** The weaker of two. */
  public Assurance and(Assurance other) {
    return level <= other.level ? this : other;
  }
}
