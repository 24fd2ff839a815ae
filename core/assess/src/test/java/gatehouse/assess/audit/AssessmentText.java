// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.ProofStep;
import gatehouse.model.Observed;
import java.util.List;
import java.util.stream.Collectors;

/** An assessment as plain text, line by line, for golden files. */
final class AssessmentText {
  private final StringBuilder out = new StringBuilder();

  static String of(Assessment assessment) {
    AssessmentText text = new AssessmentText();
    text.line(0, "as of %s, knowledge %s".formatted(assessment.asOf(), assessment.knowledge()));
    text.line(0, "best %s".formatted(assessment.grade().best()));
    text.line(0, "worst %s".formatted(assessment.grade().worst()));
    assessment.grade().caps().forEach(cap -> text.line(1, cap.toString()));
    assessment
        .grade()
        .narrowing()
        .forEach(g -> text.line(1, "narrows: " + g.gap().aspect().word()));
    assessment.firstThings().forEach(key -> text.line(0, "first: " + key));
    assessment.subjects().values().forEach(s -> text.line(0, s.toString()));
    assessment.findings().forEach(text::finding);
    assessment
        .gaps()
        .forEach(
            gap ->
                text.line(
                    0,
                    "gap: %s %s: %s required=%s %s"
                        .formatted(
                            gap.subject(),
                            gap.aspect().word(),
                            gap.reason(),
                            gap.required(),
                            places(gap.sources()))));
    return text.out.toString();
  }

  private void finding(Finding finding) {
    line(0, "finding " + finding.key());
    line(
        1,
        "%s %s %s %s %s %s"
            .formatted(
                finding.severity(),
                finding.certainty(),
                finding.assurance(),
                finding.topics(),
                finding.arguments(),
                finding.delicate()));
    step(2, finding.proof());
  }

  private void step(int depth, ProofStep step) {
    switch (step) {
      case ProofStep.Concluded s -> {
        line(depth, s.statement() + "  -- " + s.rule() + " " + s.place());
        s.premises().forEach(premise -> step(depth + 1, premise));
      }
      case ProofStep.Read s -> line(depth, s.statement() + " <- " + places(s.sources()));
      case ProofStep.Absent s ->
          line(depth, "absent " + s.statement() + " <- " + places(s.examined()));
      case ProofStep.Compared s -> line(depth, "holds " + s.statement());
      case ProofStep.Counted s -> {
        line(depth, "counted " + s.statement());
        s.counted().forEach(one -> step(depth + 1, one));
      }
    }
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  private static String places(List<Observed<?>> sources) {
    return sources.stream()
        .map(
            o ->
                "%s of %s %s"
                    .formatted(
                        o.source().locator().text(),
                        o.source().artefact().sha256().substring(60),
                        o.assurance().word()))
        .collect(Collectors.joining("; ", "[", "]"));
  }
}
