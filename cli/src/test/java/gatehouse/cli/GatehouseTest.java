// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatehouseTest {
  @TempDir Path folder;

  @Test
  void run_noCommand_isUsageError() {
    Run run = Run.in(folder);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("usage: gatehouse COMMAND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "--help", "-h"})
  void run_help_listsEveryCommand(String help) {
    Run run = Run.in(folder, help);

    assertThat(run.code()).isZero();
    for (Subcommand command : Subcommand.values()) {
      assertThat(run.out()).contains("  " + command.title() + " ").contains(command.summary());
    }
  }

  @Test
  void run_helpOfEveryCommand_namesIt() {
    for (Subcommand command : Subcommand.values()) {
      Run asked = Run.in(folder, "help", command.title());
      Run option = Run.in(folder, command.title(), "--help");

      assertThat(asked.code()).isZero();
      assertThat(asked.out()).startsWith("Usage: gatehouse " + command.title());
      assertThat(option).isEqualTo(asked);
    }
  }

  @Test
  void run_mistypedCommand_suggestsTheNearest() {
    Run run = Run.in(folder, "fatcs");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "gatehouse: there is no command 'fatcs', did you mean 'facts'?; see: gatehouse help\n");
  }

  @Test
  void run_unknownOption_isUsageErrorInOneLine() {
    Run run = Run.in(folder, "facts", "--colour");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .containsOnlyOnce("\n")
        .contains("--colour")
        .contains("gatehouse help facts");
  }

  @Test
  void run_version_printsName() {
    assertThat(Run.in(folder, "--version").out()).startsWith("gatehouse ");
  }
}
