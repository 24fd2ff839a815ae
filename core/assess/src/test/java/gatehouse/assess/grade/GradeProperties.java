// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.grade;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Certainty;
import gatehouse.assess.Finding;
import gatehouse.assess.Gap;
import gatehouse.assess.Grade;
import gatehouse.assess.Grade.Mark;
import gatehouse.assess.ProofStep;
import gatehouse.assess.Severity;
import gatehouse.assess.Topic;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GradeProperties {
  @Provide
  Arbitrary<Finding> finding() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 8),
            Arbitraries.integers().between(0, 400),
            Arbitraries.of(Severity.values()),
            Arbitraries.of(Certainty.values()),
            Arbitraries.of(Topic.values()))
        .as((rule, app, s, c, t) -> finding("rule-" + rule, app, s, c, t.word()));
  }

  @Provide
  Arbitrary<List<Finding>> findings() {
    return finding().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<Gap> gap() {
    return Combinators.combine(
            Arbitraries.of("phone:1", "phone:2", "apk:3"), Arbitraries.of(Aspect.values()))
        .as((subject, aspect) -> new Gap(subject, aspect, "cut off", true, List.of()));
  }

  @Provide
  Arbitrary<List<Gap>> gaps() {
    return gap().list().ofMaxSize(6);
  }

  @Property
  void oneFindingMore_raisesNeitherEnd(
      @ForAll("findings") List<Finding> findings,
      @ForAll("finding") Finding more,
      @ForAll("gaps") List<Gap> gaps) {
    Grade before = Grader.grade(findings, gaps);
    Grade after = Grader.grade(with(findings, more), gaps);
    atMost(after.best(), before.best());
    atMost(after.worst(), before.worst());
  }

  @Property
  void oneFindingFixed_lowersNeitherEnd(
      @ForAll("findings") List<Finding> findings,
      @ForAll("finding") Finding fixed,
      @ForAll("gaps") List<Gap> gaps) {
    Grade before = Grader.grade(with(findings, fixed), gaps);
    Grade after = Grader.grade(findings, gaps);
    atMost(before.best(), after.best());
    atMost(before.worst(), after.worst());
  }

  @Property
  void oneGapMore_neverNarrowsAndNeverRaises(
      @ForAll("findings") List<Finding> findings,
      @ForAll("gaps") List<Gap> gaps,
      @ForAll("gap") Gap more) {
    Grade before = Grader.grade(findings, gaps);
    Grade after = Grader.grade(findings, with(gaps, more));
    assertThat(after.best()).isEqualTo(before.best());
    atMost(after.worst(), before.worst());
  }

  @Property
  void gapAnsweredWell_narrows(
      @ForAll("findings") List<Finding> findings, @ForAll("gaps") List<Gap> gaps) {
    for (int i = 0; i < gaps.size(); i++) {
      List<Gap> others = new ArrayList<>(gaps);
      others.remove(i);
      Grade before = Grader.grade(findings, gaps);
      Grade after = Grader.grade(findings, others);
      assertThat(after.best()).isEqualTo(before.best());
      atMost(before.worst(), after.worst());
    }
  }

  @Property
  void gapAnsweredByNoMoreThanItStoodFor_staysInside(
      @ForAll("findings") List<Finding> findings,
      @ForAll("gaps") List<Gap> gaps,
      @ForAll("gap") Gap gap,
      @ForAll("finding") Finding like) {
    Weight weight = TableReader.shipped().worstOf(gap);
    String topic = weight.topics().iterator().next();
    Finding answer = finding("new", 1, weight.severity(), weight.certainty(), topic);
    List<Gap> once = gaps.stream().filter(g -> g.aspect() != gap.aspect()).toList();
    List<Finding> known = with(findings, like);
    Grade open = Grader.grade(known, with(once, gap));
    Grade answered = Grader.grade(with(known, answer), once);
    atMost(answered.best(), open.best());
    atMost(open.worst(), answered.worst());
  }

  @Property
  void worst_neverBetterThanBest(
      @ForAll("findings") List<Finding> findings, @ForAll("gaps") List<Gap> gaps) {
    Grade grade = Grader.grade(findings, gaps);
    atMost(grade.worst(), grade.best());
    assertThat(grade.narrowing().stream().map(Grade.Look::gap))
        .containsExactlyInAnyOrderElementsOf(gaps);
  }

  @Property
  void grade_ofAnyOrder_isTheSame(
      @ForAll("findings") List<Finding> findings,
      @ForAll("gaps") List<Gap> gaps,
      @ForAll Random r) {
    Grade expected = Grader.grade(findings, gaps);
    List<Finding> shuffled = new ArrayList<>(findings);
    List<Gap> shuffledGaps = new ArrayList<>(gaps);
    Collections.shuffle(shuffled, r);
    Collections.shuffle(shuffledGaps, r);
    Grade grade = Grader.grade(shuffled, shuffledGaps);
    assertThat(grade).isEqualTo(expected);
  }

  static Finding finding(
      String rule, int app, Severity severity, Certainty certainty, String topic) {
    String subject = "app:" + app;
    String key = "%s@%s %s %s %s".formatted(rule, subject, severity, certainty, topic);
    return new Finding(
        key,
        rule,
        severity,
        certainty,
        Assurance.DEVICE,
        List.of(topic),
        subject,
        new TreeMap<>(),
        false,
        new ProofStep.Compared("1 < 2"));
  }

  private static void atMost(Mark one, Mark other) {
    assertThat(one.points()).isLessThanOrEqualTo(other.points());
    assertThat(one.letter()).isGreaterThanOrEqualTo(other.letter());
  }

  private static <T> List<T> with(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
