// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example home, for people with fears of their own. */
class AuditForAPersonTest {
  private static final Path ROOT = Path.of(System.getProperty("gatehouse.root"));

  @TempDir Path folder;

  private Run audit(String answers, Object... options) throws IOException {
    Path file = folder.resolve("answers.txt");
    Files.writeString(file, answers);
    Stream<Object> common =
        Stream.of(
            "audit",
            "examples/home",
            "--indicators",
            "examples/indicators",
            "--as-of",
            "2026-11-01",
            "--lang",
            "en");
    Stream<Object> all =
        Stream.concat(Stream.concat(common, Stream.of("--answers", file)), Arrays.stream(options));
    return Run.in(ROOT, all.toArray());
  }

  @Test
  void audit_ofAThiefsVictim_saysWhatMovedUpAndWhy() throws IOException {
    Run run = audit("worries = thief\n", "--full");

    assertThat(run.out())
        .containsPattern("Up [0-9]+ points by your answers: [0-9]+ for \"a thief with the phone");
  }

  @Test
  void audit_withAnswersThatSayNothing_isTheBaseReport() throws IOException {
    assertThat(audit("role = not sure\n").out())
        .isEqualTo(
            Files.readString(
                ROOT.resolve("cli/src/test/resources/gatehouse/cli/audit/example_en.txt")));
  }

  @Test
  void audit_forMachines_tellsNoAnswersUnlessAsked() throws IOException {
    Run told = audit("worries = thief\n", "--format", "json", "--show-answers");
    Run shared = audit("worries = thief\n", "--format", "json");
    Run base = audit("", "--format", "json");

    assertThat(told.out()).contains("\"reason\" : \"thief\"");
    assertThat(shared.out()).doesNotContain("\"priority\"");
    assertThat(keys(shared)).containsExactlyInAnyOrderElementsOf(keys(base));
    assertThat(keys(shared)).isNotEqualTo(keys(base));
  }

  @Test
  void audit_ofSomebodyAfraidOfAnEmployer_namesNoneInAFile() throws IOException {
    Run shared = audit("worries = employer, state\n", "--format", "json");

    assertThat(shared.out())
        .contains("\"front\"")
        .doesNotContain("person:employer", "person:state");
  }

  private static List<String> keys(Run run) {
    return run.out().lines().filter(line -> line.startsWith("      \"key\"")).toList();
  }
}
