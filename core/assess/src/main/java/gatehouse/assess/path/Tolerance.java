// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.assess.step.FixSpec;
import java.util.Map;

/**
 * What fixes cost somebody, counted in minutes.
 *
 * @param little what it costs to miss a little, in minutes
 * @param some what it costs to miss something
 * @param much what it costs to miss much
 * @param euro minutes that one would work to save a euro
 * @param relied what it costs besides, by the ids of fixes that stop what somebody relies on
 */
public record Tolerance(long little, long some, long much, long euro, Map<String, Long> relied) {
  /** Most people's. */
  public static final Tolerance USUAL = new Tolerance(5, 20, 90, 2, Map.of());

  /** Of those for whom nothing may stop working. */
  public static final Tolerance CAREFUL = new Tolerance(20, 120, 600, 2, Map.of());

  /** Of those who do not mind when things stop working. */
  public static final Tolerance BOLD = new Tolerance(0, 5, 20, 2, Map.of());

  public Tolerance {
    relied = Map.copyOf(relied);
  }

  /** The same, of somebody who relies on what some fixes stop. */
  public Tolerance relying(Map<String, Long> costs) {
    return new Tolerance(little, some, much, euro, costs);
  }

  /** The cost of a fix, at least 1. */
  public long cost(FixSpec fix) {
    long missed =
        switch (fix.breaks()) {
          case NOTHING -> 0;
          case LITTLE -> little;
          case SOME -> some;
          case MUCH -> much;
        };
    long besides = relied.getOrDefault(fix.id(), 0L);
    return Math.max(1, fix.minutes() + missed + besides + euro * fix.money());
  }
}
