// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

/**
 * How much an observation is worth; a conclusion is worth as much as its weakest premise.
 *
 * <p>Collectors claim no more than their channel bears: {@link #AGREED} is derived, never claimed.
 */
public enum Assurance implements Word {
  /** 0: a person said so. */
  SAID,
  /** 1: the device said so. */
  DEVICE,
  /** 2: two independent sources agree. */
  AGREED,
  /** 3: signed by the vendor or by the app's author. */
  SIGNED,
  /** 4: attested by hardware, chain and revocation checked. */
  ATTESTED,
  /** 5: attested, and continuous with what was seen before. */
  CONTINUOUS;

  /** The ladder's number, 0 to 5. */
  public int level() {
    return ordinal();
  }

  /** The weaker of two. */
  public Assurance and(Assurance other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
