// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

/** A command cannot go on; the message says what happened, where, and what to do. */
public final class CommandException extends Exception {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  public CommandException(ExitCode exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** How the process ends because of this. */
  public ExitCode exitCode() {
    return exitCode;
  }
}
