// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gatehouse.logic.syntax.Tuple;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine against clingo and Soufflé, where they are installed, on random programs. */
class DifferentialTest {
  private static final int PROGRAMS = 25;
  private static final List<String> RELATIONS = List.of("p0", "p1", "q0", "q1");
  private static final Pattern RESULT = Pattern.compile("(?:p0|p1|q0|q1)\\([^)]*\\)");

  @TempDir private Path folder;

  @Test
  void evaluate_randomPrograms_sameAsClingo() throws Exception {
    Path clingo = Path.of("/usr/bin/clingo");
    assumeTrue(Files.isExecutable(clingo), "needs clingo");
    for (int seed = 0; seed < PROGRAMS; seed++) {
      Sample sample = sample(seed);
      Path file = folder.resolve("p" + seed + ".lp");
      Files.writeString(file, asAnswerSetProgram(sample));
      String out = output(List.of(clingo.toString(), "--outf=0", "-V0", file.toString()));
      Set<String> found = new TreeSet<>();
      RESULT.matcher(out).results().forEach(match -> found.add(match.group()));
      assertThat(found).as(sample.text).isEqualTo(expected(sample));
    }
  }

  @Test
  void evaluate_randomPrograms_sameAsSouffle() throws Exception {
    String binary = Optional.ofNullable(System.getenv("SOUFFLE")).orElse("/usr/bin/souffle");
    assumeTrue(Files.isExecutable(Path.of(binary)), "needs souffle, or its path in SOUFFLE");
    for (int seed = 0; seed < PROGRAMS; seed++) {
      Sample sample = sample(seed);
      var text = new StringBuilder(sample.text.replaceAll("@cost\\(\\d\\) ", ""));
      sample.facts.forEach(fact -> text.append(fact).append(".\n"));
      RELATIONS.forEach(r -> text.append(".output ").append(r).append('\n'));
      Path file = folder.resolve("p" + seed + ".dl");
      Files.writeString(file, text);
      output(List.of(binary, "-w", "-D", folder.toString(), file.toString()));
      Set<String> found = new TreeSet<>();
      for (String relation : RELATIONS) {
        for (String line : Files.readAllLines(folder.resolve(relation + ".csv"))) {
          found.add(relation + "(\"" + line.replace("\t", "\",\"") + "\")");
        }
      }
      assertThat(found).as(sample.text).isEqualTo(expected(sample));
    }
  }

  private record Sample(String text, List<Tuple> facts) {}

  /** Without the last level: it counts, which clingo writes in another way. */
  private static Sample sample(int seed) {
    var random = new RandomPrograms(seed, false);
    String text = random.program();
    String kept = String.join("\n", text.lines().filter(l -> !l.contains("r0")).toList()) + "\n";
    return new Sample(kept, random.facts());
  }

  private static Set<String> expected(Sample sample) {
    Database database =
        Programs.compile(sample.text).evaluate(EvaluationProperties.factSet(sample.facts));
    Set<String> tuples = new TreeSet<>();
    for (String relation : RELATIONS) {
      database.tuples(relation).forEach(t -> tuples.add(t.toString().replace(", ", ",")));
    }
    return tuples;
  }

  private static String asAnswerSetProgram(Sample sample) {
    var text = new StringBuilder();
    sample.facts.forEach(fact -> text.append(fact).append(".\n"));
    sample
        .text
        .lines()
        .filter(line -> line.contains(":-"))
        .map(line -> line.replaceAll("@cost\\(\\d\\) ", "").replaceAll("!(?!=)", "not "))
        .forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }
}
