// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.proof;

import gatehouse.assess.ProofStep;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A proof as numbered lines, conclusion first, each followed by what it rests on.
 *
 * <p>A step that several others need is written out once; later lines refer to it. Proofs may be
 * deeper than any stack, so nothing here recurses.
 */
public record ProofOutline(List<Line> lines) {
  public ProofOutline {
    lines = List.copyOf(lines);
  }

  /**
   * A line of a proof.
   *
   * @param depth 0 for the conclusion
   * @param number the number of the step, from 1
   * @param again true when the step was written out before, under the same number
   */
  public record Line(int depth, int number, ProofStep step, boolean again) {}

  private record Visit(int depth, ProofStep step) {}

  /** The outline of a proof. */
  public static ProofOutline of(ProofStep conclusion) {
    SameStep numbers = new SameStep(1);
    List<Line> lines = new ArrayList<>();
    Deque<Visit> open = new ArrayDeque<>();
    open.push(new Visit(0, conclusion));
    while (!open.isEmpty()) {
      Visit visit = open.pop();
      boolean added = numbers.add(visit.step());
      int number = numbers.number(visit.step());
      lines.add(new Line(visit.depth(), number, visit.step(), !added));
      if (added) {
        for (ProofStep premise : premises(visit.step()).reversed()) {
          open.push(new Visit(visit.depth() + 1, premise));
        }
      }
    }
    return new ProofOutline(lines);
  }

  /** What a step rests on. */
  public static List<ProofStep> premises(ProofStep step) {
    return switch (step) {
      case ProofStep.Concluded concluded -> concluded.premises();
      case ProofStep.Counted counted -> counted.counted();
      case ProofStep.Read read -> List.of();
      case ProofStep.Absent absent -> List.of();
      case ProofStep.Compared compared -> List.of();
    };
  }
}
