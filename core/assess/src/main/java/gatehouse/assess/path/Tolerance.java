// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.assess.step.FixSpec;

/**
 * What fixes cost somebody, counted in minutes.
 *
 * @param little what it costs to miss a little, in minutes
 * @param some what it costs to miss something
 * @param much what it costs to miss much
 * @param euro minutes that one would work to save a euro
 */
public record Tolerance(long little, long some, long much, long euro) {
  /** Most people's. */
  public static final Tolerance USUAL = new Tolerance(5, 20, 90, 2);

  /** The cost of a fix, at least 1. */
  public long cost(FixSpec fix) {
    long missed =
        switch (fix.breaks()) {
          case NOTHING -> 0;
          case LITTLE -> little;
          case SOME -> some;
          case MUCH -> much;
        };
    return Math.max(1, fix.minutes() + missed + euro * fix.money());
  }
}
