// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.assess.Assessment;
import gatehouse.assess.Grade;
import gatehouse.assess.path.Pair;
import gatehouse.assess.path.Plan;
import gatehouse.assess.path.Planner;
import gatehouse.assess.path.Tolerance;
import gatehouse.assess.rule.Rules;
import gatehouse.knowledge.Knowledge;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.model.AccountId;
import gatehouse.model.DeviceId;
import gatehouse.model.Observed;
import gatehouse.model.RunId;
import gatehouse.model.SegmentId;
import gatehouse.model.evidence.Manifest;
import gatehouse.model.fact.AccountFact.RecoveredBy;
import gatehouse.model.fact.AccountFact.SamePassword;
import gatehouse.model.fact.DeviceFact.Attached;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Homes full of contradictions are assessed and planned for, one after another and together. */
class OddHomesProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Manifest MANIFEST =
      new Manifest(new RunId("odd"), Instant.parse("2026-01-01T12:00:00Z"), List.of(), List.of());
  private static final Rules RULES = Rules.load(RuleBook.starter());
  private static final Assessor ASSESSOR = new Assessor(RULES, Knowledge.starter());

  @Property(tries = 25)
  void plan_oddHome_closesWhatItSays(@ForAll long seed) {
    Assessment assessment = assess(OddFacts.of(seed, 15));
    Planner planner = new Planner(assessment.graph(), Tolerance.USUAL);
    List<Pair> pairs = planner.open(start -> true);
    Plan plan = planner.plan(pairs, fix -> true);

    assertThat(plan.lowerBound()).isLessThanOrEqualTo(plan.cost());
    assertThat(planner.open(start -> true, plan.fixes().stream().map(f -> f.fix()).toList()))
        .containsAll(plan.open())
        .doesNotContainAnyElementsOf(plan.closed());
    assertThat(plan.closed().size() + plan.open().size()).isEqualTo(pairs.size());
    Plan quick = planner.plan(pairs, fix -> true, 15);
    assertThat(quick.fixes().stream().mapToLong(f -> f.fix().spec().minutes()).sum())
        .isLessThanOrEqualTo(15);
    assertThat(planner.open(start -> true, quick.fixes().stream().map(f -> f.fix()).toList()))
        .doesNotContainAnyElementsOf(quick.closed());
  }

  @Property(tries = 15)
  void grade_oddHome_isAnInterval(@ForAll long seed) {
    Grade grade = assess(OddFacts.of(seed, 3)).grade();
    assertThat(grade.worst().points()).isLessThanOrEqualTo(grade.best().points());
  }

  @Property(tries = 15)
  void assess_oneHomeAfterAnother_eachAsIfAlone(@ForAll long seed) {
    List<Observed<?>> a = OddFacts.of(seed, 6);
    Assessment alone = new Assessor(RULES, Knowledge.starter()).assess(MANIFEST, a, DAY);
    assertThat(assess(a)).isEqualTo(alone);
    assess(OddFacts.of(seed + 1, 6));
    assertThat(assess(a)).isEqualTo(alone);
  }

  @Property(tries = 5)
  void assess_byManyThreads_sameAsByOne(@ForAll long seed) throws Exception {
    List<Future<Assessment>> together = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int home = 0; home < 8; home++) {
        List<Observed<?>> facts = OddFacts.of(seed + home % 4, 5);
        together.add(threads.submit(() -> assess(facts)));
      }
    }
    for (int home = 0; home < 8; home++) {
      assertThat(together.get(home).get()).isEqualTo(assess(OddFacts.of(seed + home % 4, 5)));
    }
  }

  @Example
  void assess_nothingAtAll_isUnknownAndNotGood() {
    Grade grade = assess(List.of()).grade();
    assertThat(grade.best().letter()).isEqualTo(Grade.Letter.A);
    assertThat(grade.worst().letter()).isEqualTo(Grade.Letter.F);
  }

  @Example
  void plan_ringsOfAccountsAndManyDevices_isProved() {
    List<Observed<?>> facts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      AccountId account = new AccountId("account:" + i);
      facts.add(
          OddFacts.observed(new RecoveredBy(account, new AccountId("account:" + (i + 1) % 500))));
      facts.add(
          OddFacts.observed(new SamePassword(account, new AccountId("account:" + (i * 7) % 500))));
      facts.add(
          OddFacts.observed(
              new Attached(new DeviceId("device:" + i), new SegmentId("segment:main"))));
    }
    Planner planner = new Planner(assess(facts).graph(), Tolerance.USUAL);
    Plan plan = planner.plan(planner.open(start -> true), fix -> true);
    assertThat(plan.isCheapest()).isTrue();
  }

  private static Assessment assess(List<Observed<?>> facts) {
    return ASSESSOR.assess(MANIFEST, facts, DAY);
  }
}
