// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cost of the plan against clingo's optimum, where it is installed. */
class CutterOracleTest {
  private static final Path CLINGO = Path.of("/usr/bin/clingo");
  private static final Pattern OPTIMUM = Pattern.compile("Optimization: (\\d+)");
  private static final int PROBLEMS = 60;

  @TempDir private Path folder;

  @Test
  void cut_randomProblems_costsWhatClingoFinds() throws Exception {
    assumeTrue(Files.isExecutable(CLINGO), "needs clingo");
    for (int seed = 0; seed < PROBLEMS; seed++) {
      var random = new RandomProblem(seed, 60, 90, 40, seed % 2 == 0);
      Cut cut = Cutter.cut(random.problem, 1_000_000_000L);
      assertThat(cut.isCheapest()).as("problem %d", seed).isTrue();
      assertThat(optimum(random, cut)).as("problem %d", seed).isEqualTo(cut.cost());
    }
  }

  private long optimum(RandomProblem random, Cut cut) throws IOException, InterruptedException {
    var text = new StringBuilder(random.asAnswerSetProgram);
    for (int goal = 0; goal < random.problem.goals().size(); goal++) {
      if (!cut.uncut().contains(goal)) {
        text.append(":- h(%d).%n".formatted(random.problem.goals().get(goal).atom()));
      }
    }
    text.append("#minimize { C,F : do(F), cost(F,C) }.\n");
    Path file = Files.writeString(folder.resolve("problem.lp"), text);
    Process process =
        new ProcessBuilder(CLINGO.toString(), "--quiet=1", file.toString())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return OPTIMUM
        .matcher(out)
        .results()
        .reduce((a, b) -> b)
        .map((MatchResult last) -> Long.parseLong(last.group(1)))
        .orElseThrow(() -> new IllegalStateException(out));
  }
}
