// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.logic;

import gatehouse.logic.Database;
import gatehouse.logic.FactSet;
import gatehouse.logic.Program;
import gatehouse.logic.Statistics;
import gatehouse.logic.syntax.ProgramException;
import gatehouse.logic.syntax.Tuple;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * CPU seconds of loading, inference and the cheapest proofs, in a cold process and once warm: of
 * the working thread, and of the whole process with the JVM's compilers and collector.
 */
public final class DatalogBench {
  private static final int RUNS = 9;
  private static final int STEPS = 3;

  private DatalogBench() {}

  /** Prints a Markdown table for {@code PROGRAM.dl FACTS GOAL}; the goal's cost is asked for. */
  public static void main(String[] args) throws IOException, ProgramException {
    Program program = Runs.compile(Path.of(args[0]));
    Path folder = Path.of(args[1]);
    long[][] runs = new long[RUNS][];
    for (int i = 0; i < RUNS; i++) {
      runs[i] = run(program, folder, args[2], i == RUNS - 1);
    }
    System.out.println("\n| CPU seconds, thread / process | load | inference | cheapest proofs |");
    System.out.println("|---|---|---|---|");
    print("cold", runs[0]);
    print("warm, median of the later half", median(Arrays.copyOfRange(runs, RUNS / 2, RUNS)));
  }

  /** The times of each step: of the thread, then of the process. */
  private static long[] run(Program program, Path folder, String goal, boolean told)
      throws IOException, ProgramException {
    long[] times = new long[2 * STEPS];
    mark(times, 0, -1);
    FactSet facts = Runs.load(program, folder);
    mark(times, 0, 1);
    mark(times, 1, -1);
    Database database = program.evaluate(facts);
    mark(times, 1, 1);
    List<Tuple> goals = database.query(goal);
    mark(times, 2, -1);
    long cost = goals.isEmpty() ? 0 : database.cost(goals.getLast()).orElseThrow();
    mark(times, 2, 1);
    if (told) {
      tell(database.statistics(), cost);
    }
    return times;
  }

  private static void mark(long[] times, int step, int sign) {
    times[step] += sign * ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    times[STEPS + step] += sign * system.getProcessCpuTime();
  }

  private static void tell(Statistics s, long cost) {
    System.out.printf(
        Locale.ROOT,
        "%d given, %d tuples at %.1f bytes, %d derivations at %.1f bytes, goal's cost %d%n",
        s.given(),
        s.tuples(),
        (double) s.tupleBytes() / Math.max(1, s.tuples()),
        s.derivations(),
        (double) s.derivationBytes() / Math.max(1, s.derivations()),
        cost);
  }

  private static void print(String what, long[] times) {
    var row = new StringBuilder("| ").append(what);
    for (int step = 0; step < STEPS; step++) {
      row.append(
          String.format(
              Locale.ROOT, " | %.3f / %.3f", times[step] / 1e9, times[STEPS + step] / 1e9));
    }
    System.out.println(row.append(" |"));
  }

  private static long[] median(long[][] runs) {
    long[] medians = new long[2 * STEPS];
    for (int i = 0; i < medians.length; i++) {
      int column = i;
      medians[i] =
          Arrays.stream(runs).mapToLong(r -> r[column]).sorted().toArray()[runs.length / 2];
    }
    return medians;
  }
}
