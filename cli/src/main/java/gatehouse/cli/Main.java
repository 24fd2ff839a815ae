// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli;

import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the process begins and ends.
 *
 * <p>The launcher says what is a terminal, because asking the JVM would load a line editor.
 */
public final class Main {
  private static final int BUFFER_BYTES = 1 << 16;

  private Main() {}

  public static void main(String[] arguments) {
    StandardStream out = new StandardStream(FileDescriptor.out);
    int exitCode = new Gatehouse(surroundings(out)).run(arguments);
    Optional<String> lost = out.lost();
    if (lost.isPresent()) {
      System.err.println("gatehouse: the output could not be written: " + lost.get());
      exitCode = ExitCode.USAGE.code();
    }
    // Success needs no call: System.exit looks for a logger in the whole jar, which takes 20 ms.
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  private static Surroundings surroundings(StandardStream out) {
    return new Surroundings(
        utf8(out),
        utf8(new FileOutputStream(FileDescriptor.err)),
        Path.of("").toAbsolutePath(),
        System.getenv(),
        new LocalClock(),
        Boolean.getBoolean("gatehouse.out.terminal"),
        Boolean.getBoolean("gatehouse.err.terminal"));
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(
        new BufferedOutputStream(stream, BUFFER_BYTES), false, StandardCharsets.UTF_8);
  }
}
