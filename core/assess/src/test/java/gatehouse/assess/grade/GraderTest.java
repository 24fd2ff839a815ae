// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.grade;

import static gatehouse.assess.grade.GradeProperties.finding;
import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Certainty;
import gatehouse.assess.Finding;
import gatehouse.assess.Gap;
import gatehouse.assess.Grade;
import gatehouse.assess.Grade.Letter;
import gatehouse.assess.Grade.Mark;
import gatehouse.assess.Severity;
import gatehouse.model.Aspect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraderTest {
  private static final Finding HIGH =
      finding("boot", 1, Severity.HIGH, Certainty.CERTAIN, "patches");

  @Test
  void grade_ofNothing_isA() {
    Grade grade = Grader.grade(List.of(), List.of());
    assertThat(grade.best()).isEqualTo(new Mark(100, Letter.A));
    assertThat(grade.worst()).isEqualTo(grade.best());
    assertThat(grade.caps()).isEmpty();
  }

  @Test
  void grade_oneHigh_losesItsPointsAndIsCapped() {
    Grade grade = Grader.grade(List.of(HIGH), List.of());
    assertThat(grade.best()).isEqualTo(new Mark(74, Letter.C));
    assertThat(grade.caps())
        .containsExactly(new Grade.Cap("something-high", Letter.C, List.of(HIGH.key())));
  }

  /** A well-known scanner rates an app with one high finding worse than with ten warnings more. */
  @Test
  void grade_tenWarningsMore_isNoBetter() {
    List<Finding> more = new ArrayList<>(List.of(HIGH));
    for (int i = 0; i < 10; i++) {
      more.add(finding("warning-" + i, 1, Severity.MEDIUM, Certainty.CERTAIN, "hardening"));
    }
    assertThat(Grader.grade(more, List.of()).best().points())
        .isLessThan(Grader.grade(List.of(HIGH), List.of()).best().points());
  }

  @Test
  void grade_threeHundredAppsWithOneFault_weighLessThanTwoAtFullWeight() {
    List<Finding> many =
        IntStream.range(0, 300)
            .mapToObj(app -> finding("tracker", app, Severity.LOW, Certainty.CERTAIN, "trackers"))
            .toList();
    assertThat(Grader.grade(many, List.of()).best().points()).isEqualTo(97);
  }

  @Test
  void grade_gap_countsOnlyInTheWorstCase() {
    Gap gap = new Gap("phone:1", Aspect.SPECIAL_ACCESS, "cut off", true, List.of());
    Grade grade = Grader.grade(List.of(), List.of(gap));
    assertThat(grade.best()).isEqualTo(new Mark(100, Letter.A));
    assertThat(grade.worst()).isEqualTo(new Mark(59, Letter.D));
  }

  @Test
  void narrowing_severalGaps_namesTheWeightiestFirst() {
    List<Gap> gaps = new ArrayList<>();
    for (Aspect aspect : List.of(Aspect.ACCOUNTS, Aspect.PACKAGES, Aspect.LOCK)) {
      gaps.add(new Gap("phone:1", aspect, "cut off", true, List.of()));
    }
    Collections.reverse(gaps);
    assertThat(Grader.grade(List.of(), gaps).narrowing().stream().map(look -> look.gap().aspect()))
        .containsExactly(Aspect.PACKAGES, Aspect.LOCK, Aspect.ACCOUNTS);
  }

  @Test
  void table_everyAspectSeverityAndCertainty_hasItsRow() {
    GradeTable table = TableReader.shipped();
    assertThat(table.unknowns()).containsOnlyKeys(Aspect.values());
    assertThat(table.penalties()).containsOnlyKeys(Severity.values());
    assertThat(table.penalties().values())
        .allSatisfy(row -> assertThat(row).containsOnlyKeys(Certainty.values()));
    assertThat(table.letters()).containsOnlyKeys(Letter.values());
  }

  @Test
  void table_worseOrSurer_neverWeighsLess() {
    GradeTable table = TableReader.shipped();
    for (Severity severity : Severity.values()) {
      for (Certainty certainty : Certainty.values()) {
        int penalty = penalty(table, severity, certainty);
        for (Severity worse : Severity.values()) {
          for (Certainty surer : Certainty.values()) {
            if (worse.compareTo(severity) <= 0 && surer.compareTo(certainty) <= 0) {
              assertThat(penalty(table, worse, surer)).isGreaterThanOrEqualTo(penalty);
            }
          }
        }
      }
    }
  }

  private static int penalty(GradeTable table, Severity severity, Certainty certainty) {
    return table.penalty(Weight.of(finding("r", 1, severity, certainty, "boot")));
  }
}
