// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import gatehouse.examples.home.ExampleHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The home that the README audits. */
class ExampleHomeTest {
  private static final Path ROOT = Path.of(System.getProperty("gatehouse.root"));

  @Test
  void files_ofTheCheckout_areThoseThatTheGeneratorWrites() throws IOException {
    Map<String, byte[]> files = ExampleHome.files();

    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      assertThat(ROOT.resolve("examples").resolve(file.getKey())).hasBinaryContent(file.getValue());
    }
    assertThat(Stream.of("home", "indicators").flatMap(ExampleHomeTest::files))
        .containsExactlyInAnyOrderElementsOf(files.keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void report_inEachLanguage_isAsRecorded(String language) throws IOException {
    Run run = audit("--lang", language);

    Path golden =
        ROOT.resolve("cli/src/test/resources/gatehouse/cli/audit/example_" + language + ".txt");
    if (Boolean.getBoolean("gatehouse.record")) {
      Files.writeString(golden, run.out());
    }
    assertThat(run.out())
        .as("%s; record it anew with -Dgatehouse.record=true", golden)
        .isEqualTo(Files.readString(golden));
  }

  @Test
  void report_inShort_fitsOnThreePages() {
    for (String language : List.of("en", "zh")) {
      assertThat(audit("--lang", language).out().lines().count()).isLessThan(180);
    }
  }

  @Test
  void spy_onThePhoneAndAsFile_isOneAppWithBothInOneProof() {
    Run why =
        Run.in(
            ROOT,
            "why",
            "unseen-controller",
            "examples/home",
            "--indicators",
            "examples/indicators",
            "--as-of",
            "2026-11-01");

    assertThat(why.code()).isZero();
    assertThat(why.out())
        .contains("Read in apps/batterymonitor.apk", "Read in ana/bugreport-2026-10-28");
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "html", "json", "sarif"})
  void report_inEachForm_isAlwaysTheSame(String format) {
    assertThat(audit("--format", format, "--threads", "1"))
        .isEqualTo(audit("--format", format, "--threads", "4"));
  }

  @Test
  void audit_endsWithFindingsAndNamesWhatItDoesNotKnow() {
    Run run = audit("--format", "json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"unrecognised\"").contains("letter.txt");
  }

  @Test
  void audit_withoutFailOn_isPartialBecauseOfTheBrokenApp() {
    assertThat(audit("--fail-on", "never").code()).isEqualTo(3);
  }

  private static Run audit(String... options) {
    Object[] arguments =
        Stream.concat(
                Stream.of(
                    "audit",
                    "examples/home",
                    "--indicators",
                    "examples/indicators",
                    "--as-of",
                    "2026-11-01"),
                Stream.of(options))
            .toArray();
    return Run.in(ROOT, arguments);
  }

  private static Stream<String> files(String folder) {
    Path examples = ROOT.resolve("examples");
    try (Stream<Path> paths = Files.walk(examples.resolve(folder))) {
      List<String> names =
          paths
              .filter(Files::isRegularFile)
              .map(path -> examples.relativize(path).toString())
              .toList();
      return names.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
