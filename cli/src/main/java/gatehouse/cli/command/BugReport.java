// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells a fault of Gatehouse in one line, and keeps the details in a file. */
public final class BugReport {
  private static final int DEEPEST_CAUSE = 10;

  private final Surroundings surroundings;

  public BugReport(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Says it, and answers how the process ends. */
  public ExitCode tell(Throwable fault, String... arguments) {
    surroundings.complain(
        "a bug in Gatehouse, sorry: %s%s; %s"
            .formatted(fault.getClass().getSimpleName(), place(fault), keep(fault, arguments)));
    return ExitCode.BUG;
  }

  private static String place(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return trace.length == 0
        ? ""
        : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
  }

  private static String keep(Throwable fault, String... arguments) {
    List<String> lines = new ArrayList<>();
    lines.add("gatehouse " + Version.text() + " " + String.join(" ", arguments));
    lines.add("java " + Runtime.version() + ", " + System.getProperty("os.name"));
    Throwable cause = fault;
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      lines.add(cause.toString());
      Stream.of(cause.getStackTrace()).map(frame -> "    at " + frame).forEach(lines::add);
      cause = cause.getCause();
    }
    try {
      Path file = Files.createTempFile("gatehouse-bug-", ".txt");
      Files.write(file, lines);
      return "details are in " + file;
    } catch (IOException e) {
      return "its details could not be written: " + e.getMessage();
    }
  }
}
