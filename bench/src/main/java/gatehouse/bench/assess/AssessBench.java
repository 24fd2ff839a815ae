// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.assess;

import gatehouse.assess.Assessment;
import gatehouse.assess.audit.Assessor;
import gatehouse.assess.rule.Rules;
import gatehouse.knowledge.Knowledge;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.model.Observed;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** CPU time of loading the rules and of assessing a large phone, cold and warm, on one thread. */
public final class AssessBench {
  private static final int RUNS = 40;
  private static final int WARM = 20;
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private AssessBench() {}

  /** Prints a Markdown table. */
  public static void main(String[] args) {
    List<Observed<?>> facts = LargePhone.facts();
    long[] load = measure(() -> Rules.load(RuleBook.starter()));
    Assessor assessor = new Assessor(Rules.load(RuleBook.starter()), Knowledge.starter());
    Supplier<Assessment> assess = () -> assessor.assess(LargePhone.manifest(), facts, DAY);
    long[] times = measure(assess);
    Assessment assessment = assess.get();
    System.out.printf(
        Locale.ROOT,
        "%d facts, %d findings, %d gaps%n%n",
        facts.size(),
        assessment.findings().size(),
        assessment.gaps().size());
    System.out.println("| what | first, CPU ms | warm median, CPU ms |");
    System.out.println("|---|---|---|");
    print("load and check all rules and messages", load);
    print("assess", times);
  }

  private static void print(String what, long[] times) {
    System.out.printf(
        Locale.ROOT, "| %s | %.0f | %.1f |%n", what, times[0] / 1e6, median(times) / 1e6);
  }

  private static long[] measure(Supplier<?> work) {
    var threads = ManagementFactory.getThreadMXBean();
    long[] times = new long[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long start = threads.getCurrentThreadCpuTime();
      if (work.get() == null) {
        throw new AssertionError("nothing was made");
      }
      times[i] = threads.getCurrentThreadCpuTime() - start;
    }
    return times;
  }

  private static long median(long[] times) {
    long[] warm = Arrays.copyOfRange(times, WARM, RUNS);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }
}
