// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.assess;

import gatehouse.assess.Assessment;
import gatehouse.assess.audit.Assessor;
import gatehouse.assess.path.Planner;
import gatehouse.assess.path.Tolerance;
import gatehouse.assess.rule.Rules;
import gatehouse.knowledge.Knowledge;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.model.Observed;
import gatehouse.model.RunId;
import gatehouse.model.evidence.Manifest;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many different homes one core assesses, and plans for, in a second of its time. */
public final class FleetBench {
  private static final int HOMES = 400;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Manifest MANIFEST =
      new Manifest(new RunId("bench"), Instant.parse("2026-01-01T12:00:00Z"), List.of(), List.of());

  private FleetBench() {}

  /** Prints a line for each size of home. */
  public static void main(String[] args) {
    Assessor assessor = new Assessor(Rules.load(RuleBook.starter()), Knowledge.starter());
    System.out.println("| devices, accounts, phones | homes assessed a second | and planned for |");
    System.out.println("|---|---|---|");
    for (int[] size : new int[][] {{10, 3, 2}, {20, 6, 3}, {60, 12, 4}}) {
      List<List<Observed<?>>> homes = new ArrayList<>();
      for (int seed = 0; seed < HOMES; seed++) {
        homes.add(LargeHome.of(seed, size[0], size[1], size[2]));
      }
      rate(assessor, homes, true);
      System.out.printf(
          Locale.ROOT,
          "| %d, %d, %d | %.0f | %.0f |%n",
          size[0],
          size[1],
          size[2],
          rate(assessor, homes, false),
          rate(assessor, homes, true));
    }
  }

  private static double rate(Assessor assessor, List<List<Observed<?>>> homes, boolean planned) {
    var threads = ManagementFactory.getThreadMXBean();
    long begun = threads.getCurrentThreadCpuTime();
    for (List<Observed<?>> facts : homes) {
      Assessment assessment = assessor.assess(MANIFEST, facts, DAY);
      if (planned) {
        Planner planner = new Planner(assessment.graph(), Tolerance.USUAL);
        planner.plan(planner.open(start -> true), fix -> true);
      }
    }
    return homes.size() * 1e9 / (threads.getCurrentThreadCpuTime() - begun);
  }
}
