// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

/** One of the things that {@code gatehouse} does. */
public interface Command {
  /** What it takes. */
  Syntax syntax();

  /**
   * Does it.
   *
   * @throws CommandException when it cannot be done, in words for the person who asked
   */
  ExitCode run(Arguments given, Surroundings surroundings) throws CommandException;
}
