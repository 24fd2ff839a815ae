// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.grade;

import static gatehouse.assess.grade.GradeProperties.finding;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Certainty;
import gatehouse.assess.Finding;
import gatehouse.assess.Gain;
import gatehouse.assess.Gain.Still;
import gatehouse.assess.Gap;
import gatehouse.assess.Grade;
import gatehouse.assess.Grade.Letter;
import gatehouse.assess.Severity;
import gatehouse.model.Aspect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cases in which the scores of well-known tools go wrong. */
class CounterExamplesTest {
  private static final Finding HIGH = high(0);

  /** A ratio of bad to all: one high alone scores 0, and 45 beside ten warnings. */
  @Test
  void grade_oneHighBesideTenWarnings_isWorseThanOneHighAlone() {
    List<Finding> more = new ArrayList<>(List.of(HIGH));
    IntStream.range(0, 10)
        .mapToObj(i -> finding("w" + i, 1, Severity.MEDIUM, Certainty.CERTAIN, "hardening"))
        .forEach(more::add);
    assertThat(grade(more).best().points()).isLessThan(grade(List.of(HIGH)).best().points());
  }

  /** An index whose skipped tests leave the denominator: who looks at nothing scores best. */
  @Test
  void grade_whenNothingWasExamined_isAsBadAsItCouldBe() {
    List<Gap> all = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      all.add(new Gap("phone:1", aspect, "cut off", true, List.of()));
      Grade grade = Grader.grade(List.of(), all);
      assertThat(grade.best().letter()).isEqualTo(Letter.A);
    }
    assertThat(Grader.grade(List.of(), all).worst()).isEqualTo(new Grade.Mark(0, Letter.F));
  }

  /** A mean over categories in which one that fails is outvoted by those that do not. */
  @Test
  void grade_oneCriticalAmongNothingElse_isCapped() {
    Finding one = finding("open", 1, Severity.CRITICAL, Certainty.CERTAIN, "camera");
    assertThat(grade(List.of(one)).best().letter()).isEqualTo(Letter.F);
  }

  /** A score that does not move when a finding is put right, and does not say why. */
  @Test
  void gain_ofOneOfManyHigh_saysThatOthersHoldTheGrade() {
    List<Finding> two = List.of(HIGH, finding("low", 1, Severity.LOW, Certainty.CERTAIN, "usage"));
    Gain low = Gains.of(two, List.of()).without(two.subList(1, 2));
    assertThat(low.still()).isEqualTo(Still.HELD_BY_OTHERS);
    assertThat(low.tenths()).isEqualTo(15);
    assertThat(Gains.of(two, List.of()).without(List.of(HIGH)).best().letter()).isEqualTo(Letter.A);
  }

  @Test
  void gain_farBelowTheScale_saysSo() {
    List<Finding> many = IntStream.range(0, 40).mapToObj(CounterExamplesTest::high).toList();
    assertThat(Gains.of(many, List.of()).without(List.of(many.getFirst())).still())
        .isEqualTo(Still.BELOW_THE_SCALE);
  }

  private static Finding high(int number) {
    return finding("high-" + number, 1, Severity.HIGH, Certainty.CERTAIN, "patches");
  }

  private static Grade grade(List<Finding> findings) {
    return Grader.grade(findings, List.of());
  }
}
