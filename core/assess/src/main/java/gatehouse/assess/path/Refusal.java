// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import java.util.List;

/**
 * What it means for a plan that some fixes are not wanted.
 *
 * @param refused those that the cheapest plan has; none of them, and the plan stays as it is
 * @param instead what is done in their place
 * @param minutes how much more work that is; below zero when it is less
 * @param stays what nothing else prevents
 */
public record Refusal(
    List<PossibleFix> refused, List<PossibleFix> instead, long minutes, List<Pair> stays) {
  public Refusal {
    refused = List.copyOf(refused);
    instead = List.copyOf(instead);
    stays = List.copyOf(stays);
  }

  /**
   * Compares plans.
   *
   * @param whole the cheapest plan
   * @param plan the cheapest without what was refused
   */
  public static Refusal of(Plan whole, Plan plan) {
    List<Pair> stays = plan.open().stream().filter(pair -> !whole.open().contains(pair)).toList();
    return new Refusal(
        without(whole, plan), without(plan, whole), plan.minutes() - whole.minutes(), stays);
  }

  private static List<PossibleFix> without(Plan some, Plan other) {
    List<PossibleFix> others = other.fixes().stream().map(Plan.PlannedFix::fix).toList();
    return some.fixes().stream()
        .map(Plan.PlannedFix::fix)
        .filter(fix -> !others.contains(fix))
        .toList();
  }
}
