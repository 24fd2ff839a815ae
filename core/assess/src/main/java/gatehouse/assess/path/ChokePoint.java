// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import java.util.List;

/**
 * A step that many ways go through.
 *
 * @param step the step by which most of those who are stopped here would reach this point
 * @param pairs who would no longer get what if nobody could reach it
 * @param endedBy fixes that alone close all of these
 */
public record ChokePoint(RouteStep step, List<Pair> pairs, List<PossibleFix> endedBy) {
  public ChokePoint {
    pairs = List.copyOf(pairs);
    endedBy = List.copyOf(endedBy);
  }
}
