// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Golden;
import gatehouse.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The example home, for somebody who may live with whoever watches it. */
class QuietReportTest {
  private static final Path ROOT = Path.of(System.getProperty("gatehouse.root"));
  private static final String AFRAID = "worries = someone at home\ncountries = DE\n";

  @TempDir Path folder;

  private Run run(String command, String answers, Object... options) throws IOException {
    Path file = folder.resolve("answers.txt");
    Files.writeString(file, answers);
    Stream<Object> all =
        Stream.concat(
            Stream.of(command, "examples/home", "--indicators", "examples/indicators"),
            Stream.concat(
                Stream.of("--as-of", "2026-11-01", "--answers", file), Arrays.stream(options)));
    return Run.in(ROOT, all.toArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void report_ofSomebodyAfraid_isAsRecorded(String language) throws IOException {
    Golden.check(
        ROOT.resolve("cli/src/test/resources/gatehouse/cli/audit/quiet_" + language + ".txt"),
        run("audit", AFRAID, "--lang", language).out());
  }

  @Test
  void report_ofSomebodyAfraid_beginsWithSafetyAndSaysWhatOthersNotice() throws IOException {
    String report = run("audit", AFRAID, "--lang", "en").out();

    assertThat(report)
        .startsWith("Notes about devices\n")
        .doesNotContain("Gatehouse home report", "report.html", "by your answers")
        .containsSubsequence(
            "Before anything is changed",
            "gatehouse evidence FOLDER",
            "Who helps",
            "Germany: Hilfetelefon Gewalt gegen Frauen, 116 016",
            "everywhere: ",
            "when it is safe",
            "Others would notice");
    assertThat(headings(report))
        .noneMatch(line -> line.matches("(?i).*(spy|stalk|watch|secret).*"));
  }

  /** What stands out on a screen: what is numbered, and what stands behind a mark. */
  private static List<String> headings(String report) {
    return report.lines().filter(line -> line.matches("([0-9]\\. |[✖▲●○] ).*")).toList();
  }

  @Test
  void report_ofACountryThatNobodyKnows_namesTheInternationalDirectories() throws IOException {
    assertThat(run("audit", "safe = not safe here\ncountries = VA\n", "--lang", "en").out())
        .contains("everywhere: LILA, https://lila.help")
        .doesNotContain("Vatican", "Germany");
  }

  @Test
  void page_ofSomebodyAfraid_hasANeutralTitleAndNoAnswers() throws IOException {
    assertThat(run("audit", AFRAID, "--lang", "en", "--format", "html").out())
        .contains("<title>Notes about devices", "<h1>Notes about devices")
        .contains("Before anything is changed")
        .doesNotContain("Gatehouse home report", "somebody who lives or lived with you")
        .doesNotContain("Who could get what");
  }

  @Test
  void machines_ofSomebodyAfraid_readWhatOthersNotice() throws IOException {
    assertThat(run("audit", AFRAID, "--format", "json").out())
        .contains("\"notice\" : \"Others would notice")
        .doesNotContain("\"priority\"");
    assertThat(run("audit", "", "--format", "json").out()).doesNotContain("\"notice\"");
  }

  @Test
  void findings_ofSomebodyAfraid_areAllThere() throws IOException {
    assertThat(keys(run("audit", AFRAID, "--format", "json")))
        .containsExactlyInAnyOrderElementsOf(keys(run("audit", "", "--format", "json")));
  }

  @Test
  void plan_ofSomebodyAfraid_beginsWithSafetyAndIsAgainstThem() throws IOException {
    String plan = run("plan", AFRAID, "--lang", "en").out();

    assertThat(plan)
        .startsWith("\nBefore anything is changed")
        .doesNotContain("a neighbour", "on the Internet", "somebody who lives or lived here");
  }

  @Test
  void plan_ofSomebodyAfraid_putsWhatOthersNoticeLastAndSaysWhatItTells() throws IOException {
    String plan = run("plan", "safe = not safe here\nworries = companies\n", "--lang", "en").out();
    List<Integer> noticed =
        plan.lines()
            .filter(line -> line.strip().startsWith("Others would notice"))
            .map(line -> line.contains("whoever opens the setting") ? 0 : 1)
            .toList();

    assertThat(noticed).contains(0, 1).isSorted();
    assertThat(plan.lines().filter(line -> line.matches("[0-9]+\\. .*"))).hasSameSizeAs(noticed);
  }

  @Test
  void paths_ofSomebodyAfraid_doNotSayOfWhom() throws IOException {
    assertThat(run("paths", AFRAID, "--lang", "en").out())
        .contains("A thief with the phone in hand", "Somebody who lives or lived here");
  }

  private static List<String> keys(Run run) {
    return run.out().lines().filter(line -> line.startsWith("      \"key\"")).toList();
  }
}
