// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

import gatehouse.report.text.Harmless;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a command sees of the world it runs in.
 *
 * @param out where results go
 * @param err where progress and complaints go
 * @param folder the current folder
 * @param environment the environment variables
 * @param clock the time
 * @param outIsTerminal true when a person watches {@code out}
 * @param errIsTerminal true when a person watches {@code err}
 */
public record Surroundings(
    PrintStream out,
    PrintStream err,
    Path folder,
    Map<String, String> environment,
    Clock clock,
    boolean outIsTerminal,
    boolean errIsTerminal) {
  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 20;

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** The value of an environment variable that is set and not empty. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /** Says what went wrong; names of files are hostile, and cannot act on the terminal. */
  public void complain(String message) {
    err.println(
        "gatehouse: " + message.lines().map(Harmless::text).collect(Collectors.joining("\n")));
  }

  /** A path of the command line, seen from the current folder. */
  public Path path(Path given) {
    return folder.resolve(given).normalize();
  }

  /** True when the terminal shows colours and the person has not refused them (no-color.org). */
  public boolean colours() {
    return outIsTerminal
        && variable("NO_COLOR").isEmpty()
        && variable("TERM").filter("dumb"::equals).isEmpty();
  }

  /** True when the launcher found a terminal whose locale is not UTF-8. */
  public boolean asciiOnly() {
    return outIsTerminal && variable("GATEHOUSE_ASCII").isPresent();
  }

  /** Columns of the terminal: {@code COLUMNS}, which the launcher sets, else 80. */
  public int width() {
    return variable("COLUMNS")
        .filter(text -> text.matches("[1-9][0-9]{0,3}"))
        .map(Integer::parseInt)
        .map(width -> Math.max(LEAST_WIDTH, width))
        .orElse(USUAL_WIDTH);
  }
}
