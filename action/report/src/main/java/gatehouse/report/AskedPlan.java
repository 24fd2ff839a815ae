// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.grade.PlanGrades;
import gatehouse.assess.path.Plan;
import gatehouse.assess.path.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A plan, and for what it was asked.
 *
 * @param grades what each fix does to the grade, in the order of the plan
 * @param minutes the work that there is time for, when that was said
 * @param refusal what it means that some fixes were refused, when some were
 */
public record AskedPlan(
    Plan plan, List<PlanGrades.Step> grades, OptionalInt minutes, Optional<Refusal> refusal) {
  public AskedPlan {
    grades = List.copyOf(grades);
  }
}
