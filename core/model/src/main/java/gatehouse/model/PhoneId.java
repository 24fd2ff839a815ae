// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import static java.util.Objects.requireNonNull;

/** A phone. */
public record PhoneId(String value) implements Id {
  public PhoneId {
    Names.requireName(requireNonNull(value), "phone id");
  }

  /** The phone that one artefact speaks of, before anything else is known about it. */
  public static PhoneId seenIn(ArtefactId artefact) {
    return new PhoneId("phone:" + artefact.brief());
  }

  @Override
  public String toString() {
    return value;
  }
}
