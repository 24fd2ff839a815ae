// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gatehouse.logic.tool.DatalogOptions;
import gatehouse.logic.tool.DatalogTool;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs as they stand in textbooks. What is expected of them was written by Soufflé 2.5: each
 * file and what is printed, the lines sorted.
 */
class TextbookTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arithmetic",
        "call-graph",
        "distances",
        "dominators",
        "generations",
        "points-to",
        "salaries",
        "texts",
        "type-state"
      })
  void run_textbookProgram_writesWhatSouffleDoes(String name) throws Exception {
    var printed = new StringBuilder();
    var options =
        new DatalogOptions(resource("facts"), Optional.of(folder), false, List.of(), false);
    DatalogTool.run(resource(name + ".dl"), options, printed);
    assertThat(report(printed.toString())).isEqualTo(expected(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"arithmetic", "distances", "dominators", "salaries"})
  void souffle_textbookProgram_writesWhatIsExpected(String name) throws Exception {
    String binary = Optional.ofNullable(System.getenv("SOUFFLE")).orElse("/usr/bin/souffle");
    assumeTrue(Files.isExecutable(Path.of(binary)), "needs souffle, or its path in SOUFFLE");
    String program = resource(name + ".dl").toString();
    Process souffle =
        new ProcessBuilder(
                binary, "-w", "-F", resource("facts").toString(), "-D", folder.toString(), program)
            .start();
    var printed = new String(souffle.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(souffle.waitFor()).isZero();
    assertThat(report(printed)).isEqualTo(expected(name));
  }

  private String report(String printed) throws IOException {
    var report = new ArrayList<String>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        report.add("== " + file.getFileName());
        Files.readAllLines(file).stream().sorted().forEach(report::add);
      }
    }
    if (!printed.isEmpty()) {
      report.add("== printed");
      printed.lines().sorted().forEach(report::add);
    }
    return String.join("\n", report) + "\n";
  }

  private static String expected(String name) throws Exception {
    return Files.readString(resource(name + ".expected"));
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(TextbookTest.class.getResource("textbook/" + name)).toURI());
  }
}
