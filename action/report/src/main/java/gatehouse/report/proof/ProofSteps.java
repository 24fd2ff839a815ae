// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.proof;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.ProofStep;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Every step of every proof once, numbered from 0 in the order in which one comes upon it, however
 * many proofs share it.
 */
public final class ProofSteps {
  private final SameStep numbers = new SameStep(0);
  private final List<ProofStep> steps = new ArrayList<>();

  /** The steps behind the findings of an assessment. */
  public ProofSteps(Assessment assessment) {
    for (Finding finding : assessment.findings()) {
      add(finding.proof());
    }
  }

  /** The steps in the order of their numbers. */
  public List<ProofStep> all() {
    return Collections.unmodifiableList(steps);
  }

  /** The number of a step. */
  public int number(ProofStep step) {
    return numbers.number(step);
  }

  private void add(ProofStep conclusion) {
    Deque<ProofStep> open = new ArrayDeque<>();
    open.push(conclusion);
    while (!open.isEmpty()) {
      ProofStep step = open.pop();
      if (numbers.add(step)) {
        steps.add(step);
        ProofOutline.premises(step).reversed().forEach(open::push);
      }
    }
  }
}
