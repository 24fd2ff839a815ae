// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Grade;
import gatehouse.assess.grade.Grader;
import gatehouse.assess.grade.PlanGrades;
import gatehouse.assess.path.Difference;
import gatehouse.assess.path.Planner;
import gatehouse.assess.path.PossibleFix;
import gatehouse.assess.path.Start;
import gatehouse.assess.path.Tolerance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What would be otherwise in a home.
 *
 * @param before as things are
 * @param after with what is supposed, but without the fixes
 * @param grade with what is supposed, and with the fixes
 * @param ways who would get what no longer, and what now, fixes counted in
 * @param gone findings that would go
 * @param come findings that would come
 */
public record WhatIf(
    Assessment before,
    Assessment after,
    Grade grade,
    Difference ways,
    List<Finding> gone,
    List<Finding> come) {
  public WhatIf {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }

  /**
   * Compares a home with what it would be.
   *
   * @param fixes the keys of fixes that would be made
   * @param feared those who are looked at
   */
  public static WhatIf of(Home before, Home after, Set<String> fixes, Predicate<Start> feared) {
    Planner now = new Planner(before.assessment().graph(), Tolerance.USUAL);
    Planner then = new Planner(after.assessment().graph(), Tolerance.USUAL);
    List<PossibleFix> made =
        after.assessment().graph().fixes().stream()
            .filter(fix -> fixes.contains(fix.key()))
            .toList();
    List<Finding> left = new ArrayList<>(after.assessment().findings());
    made.forEach(fix -> left.removeAll(PlanGrades.ended(after.assessment(), fix)));
    List<Finding> found = before.assessment().findings();
    return new WhatIf(
        before.assessment(),
        after.assessment(),
        Grader.grade(left, after.assessment().gaps()),
        Difference.between(now.open(feared), then.open(feared, made)),
        without(found, left),
        without(left, found));
  }

  private static List<Finding> without(List<Finding> some, List<Finding> others) {
    Set<String> keys = others.stream().map(Finding::key).collect(Collectors.toSet());
    return some.stream().filter(f -> !keys.contains(f.key())).toList();
  }
}
