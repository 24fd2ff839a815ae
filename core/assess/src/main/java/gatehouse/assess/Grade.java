// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

import java.util.List;

/**
 * A grade from best to worst case over what was not examined.
 *
 * @param best the grade if all that is unknown is well
 * @param worst the grade if all that is unknown is bad
 * @param caps what holds the grade down, worst first
 * @param narrowing the looks that would narrow the interval, most first
 */
public record Grade(Mark best, Mark worst, List<Cap> caps, List<Look> narrowing) {
  public Grade {
    caps = List.copyOf(caps);
    narrowing = List.copyOf(narrowing);
  }

  /**
   * A look that would narrow the interval.
   *
   * @param gap what was not examined
   * @param worst the worst case when that is looked at and all is well there; the best stays
   */
  public record Look(Gap gap, Mark worst) {}

  /**
   * Points and the letter they give.
   *
   * @param points 0 to 100
   */
  public record Mark(int points, Letter letter) {}

  /** Letters, best first. */
  public enum Letter {
    A,
    B,
    C,
    D,
    E,
    F
  }

  /**
   * A rule of the public table that holds a grade down.
   *
   * @param id id of the row in the table
   * @param letter no better letter than this
   * @param findings keys of the findings that make it apply
   */
  public record Cap(String id, Letter letter, List<String> findings) {
    public Cap {
      findings = List.copyOf(findings);
    }
  }
}
