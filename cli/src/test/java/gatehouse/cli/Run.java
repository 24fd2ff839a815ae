// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli;

import gatehouse.cli.command.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** A run of the command in this process: what it said and how it ended. */
public record Run(int code, String out, String err) {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);

  /** Runs a command line in a folder, in a world without terminal and variables. */
  public static Run in(Path folder, Object... arguments) {
    return with(Map.of(), folder, arguments);
  }

  /** Runs a command line in a folder with these environment variables. */
  public static Run with(Map<String, String> environment, Path folder, Object... arguments) {
    return run(environment, false, folder, arguments);
  }

  /** Runs a command line before a terminal of so many columns. */
  public static Run onTerminal(int columns, Path folder, Object... arguments) {
    return run(
        Map.of("COLUMNS", Integer.toString(columns), "NO_COLOR", "1"), true, folder, arguments);
  }

  private static Run run(
      Map<String, String> environment, boolean terminal, Path folder, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int code =
        new Gatehouse(
                new Surroundings(
                    printer(out), printer(err), folder, environment, NOON, terminal, false))
            .run(words);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream printer(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
