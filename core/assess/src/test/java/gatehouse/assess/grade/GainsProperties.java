// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.grade;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Certainty;
import gatehouse.assess.Finding;
import gatehouse.assess.Gain;
import gatehouse.assess.Gain.Still;
import gatehouse.assess.Gap;
import gatehouse.assess.Grade;
import gatehouse.assess.Severity;
import gatehouse.model.Aspect;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a fix gains is what grading anew would say, and it is visible or explained. */
class GainsProperties {
  @Provide
  Arbitrary<List<Finding>> findings() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(Severity.values()),
            Arbitraries.of(Certainty.values()),
            Arbitraries.of("boot", "spying", "malware", "trackers"))
        .as((rule, s, c, topic) -> GradeProperties.finding("rule-" + rule, 0, s, c, topic))
        .list()
        .ofMaxSize(14)
        .map(GainsProperties::numbered);
  }

  @Provide
  Arbitrary<List<Gap>> gaps() {
    return Combinators.combine(
            Arbitraries.of("phone:1", "phone:2"), Arbitraries.of(Aspect.values()))
        .as((subject, aspect) -> new Gap(subject, aspect, "cut off", true, List.of()))
        .list()
        .ofMaxSize(6);
  }

  @Property
  void gain_ofAnyFindings_isTheGradeWithoutThem(
      @ForAll("findings") List<Finding> findings,
      @ForAll("gaps") List<Gap> gaps,
      @ForAll List<Boolean> choice) {
    List<Finding> fixed = new ArrayList<>();
    for (int i = 0; i < Math.min(choice.size(), findings.size()); i++) {
      if (choice.get(i)) {
        fixed.add(findings.get(i));
      }
    }
    List<Finding> left = new ArrayList<>(findings);
    left.removeAll(fixed);
    Gain gain = Gains.of(findings, gaps).without(fixed);
    Grade anew = Grader.grade(left, gaps);
    assertThat(gain.best()).isEqualTo(anew.best());
    assertThat(gain.worst()).isEqualTo(anew.worst());
  }

  @Property
  void gain_ofOneFinding_neverLowersAndIsVisibleOrExplained(
      @ForAll("findings") List<Finding> findings, @ForAll("gaps") List<Gap> gaps) {
    Grade before = Grader.grade(findings, gaps);
    Gains gains = Gains.of(findings, gaps);
    for (Finding finding : findings) {
      Gain gain = gains.without(List.of(finding));
      assertThat(gain.best().points()).isGreaterThanOrEqualTo(before.best().points());
      assertThat(gain.worst().points()).isGreaterThanOrEqualTo(before.worst().points());
      boolean moves = !gain.best().equals(before.best()) || !gain.worst().equals(before.worst());
      assertThat(gain.still() == Still.MOVES).isEqualTo(moves);
      if (finding.severity() != Severity.INFO && gain.still() == Still.HELD_BY_OTHERS) {
        assertThat(before.caps()).anyMatch(cap -> holds(cap, finding));
      }
    }
  }

  /** Another finding than this one holds the grade. */
  private static boolean holds(Grade.Cap cap, Finding finding) {
    return cap.findings().stream().anyMatch(key -> !key.equals(finding.key()));
  }

  @Property
  void look_atAnyGap_narrowsAsFarAsItIsTold(
      @ForAll("findings") List<Finding> findings, @ForAll("gaps") List<Gap> gaps) {
    Grade before = Grader.grade(findings, gaps);
    for (Grade.Look look : before.narrowing()) {
      List<Gap> others = new ArrayList<>(gaps);
      others.removeIf(
          gap -> gap.subject().equals(look.gap().subject()) && gap.aspect() == look.gap().aspect());
      Grade after = Grader.grade(findings, others);
      assertThat(look.worst()).isEqualTo(after.worst());
      assertThat(after.best()).isEqualTo(before.best());
    }
  }

  private static List<Finding> numbered(List<Finding> findings) {
    List<Finding> numbered = new ArrayList<>();
    for (Finding finding : findings) {
      numbered.add(
          GradeProperties.finding(
              finding.rule(),
              numbered.size(),
              finding.severity(),
              finding.certainty(),
              finding.topics().getFirst()));
    }
    return numbered;
  }
}
