// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.phone;

import gatehouse.evidence.phone.BugReportCollector;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Id;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.model.evidence.Found;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** How much time it takes to read a bug report: {@code PhoneBench FILE [ROUNDS]}. */
final class PhoneBench {
  private static final int WARM_UP = 10;

  private PhoneBench() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 15;
    double first = 0;
    double[] thread = new double[rounds];
    double[] process = new double[rounds];
    Counting counting = new Counting();
    for (int i = -WARM_UP; i < rounds; i++) {
      counting = new Counting();
      double threadBefore = threadMillis();
      double processBefore = processMillis();
      read(file, counting);
      double took = processMillis() - processBefore;
      first = i == -WARM_UP ? took : first;
      if (i >= 0) {
        thread[i] = threadMillis() - threadBefore;
        process[i] = took;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d facts; CPU ms: first %.0f, then median %.0f of the reading thread, %.0f of the"
            + " process (%d rounds)%n",
        file.getFileName(),
        counting.facts,
        first,
        median(thread),
        median(process),
        rounds);
  }

  private static void read(Path file, Counting counting) throws IOException {
    BugReportCollector collector = new BugReportCollector();
    Found found = collector.recognise(file).orElseThrow();
    collector.collect(found, new ArtefactId("0".repeat(64)), counting);
  }

  private static double threadMillis() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }

  private static double processMillis() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getProcessCpuTime()
        / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static final class Counting implements FactSink {
    private int facts;

    @Override
    public void fact(Fact fact, Locator where, Assurance assurance) {
      facts++;
    }

    @Override
    public void examined(Id subject, Aspect aspect, Locator where) {
      facts++;
    }

    @Override
    public void notExamined(Id subject, Aspect aspect, String reason, Locator where) {
      facts++;
    }
  }
}
