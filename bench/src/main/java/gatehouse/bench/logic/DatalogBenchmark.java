// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.logic;

import gatehouse.logic.Database;
import gatehouse.logic.FactSet;
import gatehouse.logic.Program;
import gatehouse.logic.syntax.ProgramException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Loading and inference, warm. To be run from the root of the checkout, where {@code
 * bench/peers/*.dl} are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx2g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DatalogBenchmark {
  /** Workload, size and program. */
  @Param({"part 40000 reach", "full 1000 reach", "chain 2000 closure", "random 1500 closure"})
  public String workload = "";

  private Path folder = Path.of("");
  private Program program = noProgram();
  private FactSet facts = FactSet.EMPTY;

  /** Writes and loads the facts. */
  @Setup
  public void prepare() throws IOException, ProgramException {
    String[] parts = workload.split(" ", -1);
    folder = Files.createTempDirectory("datalog-facts");
    Workload.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT))
        .write(Integer.parseInt(parts[1]), folder);
    program = Runs.compile(Path.of("bench/peers", parts[2] + ".dl"));
    facts = Runs.load(program, folder);
  }

  /** Reads the fact files. */
  @Benchmark
  public FactSet load() throws IOException {
    return Runs.load(program, folder);
  }

  /** Derives everything and keeps every derivation. */
  @Benchmark
  public Database infer() {
    return program.evaluate(facts);
  }

  private static Program noProgram() {
    try {
      return Program.compile(java.util.List.of(), java.util.List.of());
    } catch (ProgramException e) {
      throw new AssertionError(e);
    }
  }
}
