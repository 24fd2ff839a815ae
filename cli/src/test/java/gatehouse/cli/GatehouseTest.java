// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.cli.command.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
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

  @Test
  void run_fault_isOneLineAndDetailsAreKept() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream broken =
        new PrintStream(OutputStream.nullOutputStream()) {
          @Override
          public void print(String text) {
            throw new IllegalStateException("made to fail");
          }
        };

    int code =
        new Gatehouse(
                new Surroundings(
                    broken,
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    folder,
                    Map.of(),
                    Clock.systemUTC(),
                    false,
                    false))
            .run("facts");

    String said = err.toString(StandardCharsets.UTF_8);
    Path details = Path.of(said.strip().substring(said.indexOf("details are in ") + 15));
    assertThat(code).isEqualTo(70);
    assertThat(said.lines()).hasSize(1);
    assertThat(details).content().contains("made to fail").contains("gatehouse.cli.facts");
    Files.delete(details);
  }
}
