// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The easiest way from a start to an asset.
 *
 * @param effort minutes of an ordinary attacker; what is needed twice counts twice
 * @param steps in an order in which they can be taken
 * @param conditions what the way rests on, by numbers in the grounding
 */
public record Route(
    Start start, Asset asset, long effort, List<RouteStep> steps, BitSet conditions) {
  /** What matters most comes first, then what is easiest. */
  public static final Comparator<Route> WORST_FIRST =
      Comparator.comparing((Route route) -> -route.asset().spec().weight())
          .thenComparing(Route::effort)
          .thenComparing(route -> route.asset().tuple());

  public Route {
    steps = List.copyOf(steps);
  }
}
