// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls.filter;

/**
 * How conditions fit a path.
 *
 * @param region the traffic that they leave
 */
record Fit(How how, Region region) {
  /** From the surest no to the surest yes. */
  enum How {
    NO,
    /** Not understood, or not to be told from here. */
    DOUBT,
    /** For a part of the addresses or of the time. */
    SOME,
    YES
  }

  static final Fit NO = new Fit(How.NO, Region.NONE);
  static final Fit YES = new Fit(How.YES, Region.ALL);
  static final Fit SOME = new Fit(How.SOME, Region.ALL);
  static final Fit DOUBT = new Fit(How.DOUBT, Region.ALL);

  static Fit when(boolean holds) {
    return holds ? YES : NO;
  }

  Fit and(Fit that) {
    Region both = region.and(that.region);
    How least = how.compareTo(that.how) <= 0 ? how : that.how;
    return both.isEmpty() || least == How.NO ? NO : new Fit(least, both);
  }
}
