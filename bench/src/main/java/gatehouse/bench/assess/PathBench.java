// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.assess;

import gatehouse.assess.Assessment;
import gatehouse.assess.audit.Assessor;
import gatehouse.assess.path.HomeGraph;
import gatehouse.assess.path.Pair;
import gatehouse.assess.path.Plan;
import gatehouse.assess.path.Planner;
import gatehouse.assess.path.Start;
import gatehouse.assess.path.Tolerance;
import gatehouse.assess.rule.Rules;
import gatehouse.knowledge.Knowledge;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.logic.ground.Propagation;
import gatehouse.model.Observed;
import gatehouse.model.RunId;
import gatehouse.model.evidence.Manifest;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** CPU time of assessing homes, of one what-if and of the exact plan, warm, on one thread. */
public final class PathBench {
  private static final int RUNS = 1000;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Manifest MANIFEST =
      new Manifest(new RunId("bench"), Instant.parse("2026-01-01T12:00:00Z"), List.of(), List.of());

  private PathBench() {}

  /** Prints a Markdown table; arguments are numbers of devices, 60 and 200 when none are given. */
  public static void main(String[] args) {
    int[] sizes =
        args.length == 0
            ? new int[] {60, 200}
            : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    Rules rules = Rules.load(RuleBook.starter());
    System.out.printf(
        "%d rules, %d steps%n%n", rules.program().rules().size(), rules.steps().steps().size());
    System.out.println(
        "| devices | facts | derivations | fixes | pairs | assess, ms | what-if, µs | plan, ms | fixes chosen |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    for (int size : sizes) {
      row(rules, size);
    }
  }

  private static void row(Rules rules, int devices) {
    List<Observed<?>> facts = LargeHome.of(1, devices, 12, 4);
    Assessor assessor = new Assessor(rules, Knowledge.starter());
    Supplier<Assessment> assess = () -> assessor.assess(MANIFEST, facts, DAY);
    HomeGraph home = assess.get().graph();
    Propagation propagation = new Propagation(home.grounding());
    Start start = home.starts().getFirst();
    Planner planner = new Planner(home, Tolerance.USUAL);
    List<Pair> pairs = planner.open(s -> true);
    Plan plan = planner.plan(pairs, fix -> true);
    System.out.printf(
        Locale.ROOT,
        "| %d | %d | %d | %d | %d | %.1f | %.1f | %.2f | %d%s |%n",
        devices,
        facts.size(),
        home.grounding().derivations(),
        home.fixes().size(),
        pairs.size(),
        micros(assess) / 1000,
        micros(() -> propagation.run(home.given(start))),
        micros(() -> planner.plan(pairs, fix -> true)) / 1000,
        plan.fixes().size(),
        plan.isCheapest() ? ", proved" : "");
  }

  /** The median of the second half of the runs. */
  private static double micros(Supplier<?> work) {
    var threads = ManagementFactory.getThreadMXBean();
    long[] times = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = threads.getCurrentThreadCpuTime();
      if (work.get() == null) {
        throw new AssertionError("nothing was made");
      }
      times[i] = threads.getCurrentThreadCpuTime() - start;
    }
    long[] warm = Arrays.copyOfRange(times, RUNS / 2, RUNS);
    Arrays.sort(warm);
    return warm[warm.length / 2] / 1000.0;
  }
}
