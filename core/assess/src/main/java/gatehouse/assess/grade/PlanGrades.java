// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.grade;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Gain;
import gatehouse.assess.path.Plan;
import gatehouse.assess.path.PossibleFix;
import java.util.ArrayList;
import java.util.List;

/** What the grade gains by each fix of a plan, alone and after those before it. */
public final class PlanGrades {
  private PlanGrades() {}

  /** The gains, in the order of the plan. */
  public static List<Step> of(Assessment assessment, Plan plan) {
    Gains gains = Gains.of(assessment.findings(), assessment.gaps());
    List<Finding> gone = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    for (Plan.PlannedFix planned : plan.fixes()) {
      List<Finding> ended = ended(assessment, planned.fix());
      gone.addAll(ended);
      steps.add(new Step(ended, gains.without(ended), gains.without(gone)));
    }
    return steps;
  }

  /** The findings that are gone after a fix. */
  public static List<Finding> ended(Assessment assessment, PossibleFix fix) {
    List<String> keys = assessment.remedies().getOrDefault(fix.key(), List.of());
    return assessment.findings().stream().filter(f -> keys.contains(f.key())).toList();
  }

  /**
   * What one fix does to the grade.
   *
   * @param ended the findings that are gone after it
   * @param alone the grade after this fix alone
   * @param next the grade after it and all before it
   */
  public record Step(List<Finding> ended, Gain alone, Gain next) {
    public Step {
      ended = List.copyOf(ended);
    }
  }
}
