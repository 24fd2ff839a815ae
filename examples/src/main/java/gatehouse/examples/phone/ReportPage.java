// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.phone;

import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** The text of a bug report as it grows, with the dividers that dumpstate and dumpsys write. */
final class ReportPage {
  private static final String RULE = "-".repeat(79);
  static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private final StringBuilder text = new StringBuilder();
  private final String now;

  ReportPage(ExamplePhone phone) {
    this.now = TIME.format(phone.seen);
  }

  /** Adds a line. */
  ReportPage line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** Adds a line with arguments. */
  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be the only use of its library
  ReportPage line(String format, Object... arguments) {
    return line(format.formatted(arguments));
  }

  /** Adds the output of a command. */
  void command(String title, String command, Consumer<ReportPage> body) {
    line("------ %s (%s) ------", title, command);
    body.accept(this);
    line("------ 0.021s was the duration of '%s' ------", title).line("");
  }

  /** Adds the output of a service. */
  void service(String name, Consumer<ReportPage> body) {
    line(RULE).line("DUMP OF SERVICE %s:", name);
    body.accept(this);
    line("--------- 0.004s was the duration of dumpsys %s, ending at: %s", name, now);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
