// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What those whom somebody fears get of what they keep, and what to do about it. Each answer is
 * worked out when it is first asked for, and then is the same for everybody who asks.
 */
public final class Exposure {
  private final HomeGraph home;
  private final Concern concern;
  private @Nullable Plan plan;

  /** The way to tell first; none or one. */
  private @Nullable List<Route> worst;

  /** What is open in a home to those who concern somebody. */
  public Exposure(HomeGraph home, Concern concern) {
    this.home = home;
    this.concern = concern;
  }

  /** What it is asked for. */
  public Concern concern() {
    return concern;
  }

  /** The same home, as it is told to others. */
  public Exposure forOthers() {
    return new Exposure(home, concern.forOthers());
  }

  /** The way to tell first, if anybody gets anything. */
  public synchronized Optional<Route> worst() {
    if (worst == null) {
      worst = WorstWay.of(home, concern::fears, concern::keeps).stream().toList();
    }
    return worst.stream().findFirst();
  }

  /** The cheapest changes that end it, in the time that there is. */
  public synchronized Plan plan() {
    if (plan == null) {
      plan = plan(concern::fears, fix -> true, concern.minutes());
    }
    return plan;
  }

  /**
   * The cheapest of some changes that end it for some of those who are hostile.
   *
   * @param minutes the work that there is time for
   */
  public Plan plan(Predicate<Start> feared, Predicate<PossibleFix> allowed, OptionalInt minutes) {
    Planner planner = new Planner(home, concern);
    List<Pair> open =
        planner.open(feared).stream().filter(pair -> concern.keeps(pair.asset())).toList();
    return minutes.isPresent()
        ? planner.plan(open, allowed, minutes.getAsInt())
        : planner.plan(open, allowed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Exposure e && home.equals(e.home) && concern.equals(e.concern);
  }

  @Override
  public int hashCode() {
    return 31 * home.hashCode() + concern.hashCode();
  }
}
