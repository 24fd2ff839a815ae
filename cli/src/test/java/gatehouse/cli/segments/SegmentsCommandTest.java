// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.segments;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.Golden;
import gatehouse.cli.Run;
import gatehouse.report.text.Width;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsCommandTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("gatehouse.root"))
          .resolve("cli/src/test/resources/gatehouse/cli/segments");
  private static final String HOME = "../device/home/router";

  @ParameterizedTest
  @CsvSource({
    "en, terminal, matrix_en.txt",
    "zh, terminal, matrix_zh.txt",
    "en, json, matrix_en.json",
    "zh, html, matrix_zh.html"
  })
  void matrix_ofRulesWithHoles_asInFile(String language, String format, String golden)
      throws IOException {
    Run run = Run.in(FOLDER, "segments", HOME, "--lang", language, "--format", format);

    Golden.check(FOLDER.resolve(golden), run.out());
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"en, openwrt", "zh, openwrt", "en, miwifi", "zh, miwifi", "en, linux", "zh, linux"})
  void plan_ofTheHome_asInFile(String language, String router) throws IOException {
    Run run = Run.in(FOLDER, "segments", HOME, "--lang", language, "--plan", router);

    Golden.check(FOLDER.resolve("plan_%s_%s.txt".formatted(router, language)), run.out());
    assertThat(run.code()).isZero();
  }

  @Test
  void matrix_onANarrowTerminal_keepsToIt() {
    Run run = Run.onTerminal(40, FOLDER, "segments", HOME);

    assertThat(run.out().lines().filter(line -> !line.contains("gatehouse ")))
        .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(40));
  }

  @ParameterizedTest
  @ValueSource(strings = {"eth0", "kitchen=eth0", "main=$(reboot)", "devices=ssh:-oProxy/eth0"})
  void prove_endThatIsNone_isRefused(String end, @TempDir Path folder) {
    Run run = Run.in(folder, "segments", "--prove", "main=eth0", "--prove", end);

    assertThat(run.code()).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void prove_twoInterfacesOfOneMachine_isRefusedBecauseItTalksToItself(@TempDir Path folder) {
    Run run = Run.in(folder, "segments", "--prove", "main=eth0", "--prove", "devices=eth1");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("talks to itself");
  }
}
