// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import java.time.Instant;

/** Observations of our own making, for tests. */
public final class Observations {
  public static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private Observations() {}

  /** A fact that a collector read from the artefact of this number at noon. */
  public static Observed<Fact> seen(int artefact, String collector, Fact fact) {
    return seen(artefact, collector, NOON, fact);
  }

  /** A fact that a collector read at a moment from the artefact of this number. */
  public static Observed<Fact> seen(int artefact, String collector, Instant when, Fact fact) {
    return new Observed<>(
        fact,
        new Source(artefact(artefact), new Locator.Line(1), collector),
        Assurance.DEVICE,
        Period.seenAt(when),
        new RunId("run-1"));
  }

  /** The artefact of this number. */
  public static ArtefactId artefact(int number) {
    return new ArtefactId("%064x".formatted(number));
  }
}
