// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

/** One of the things that {@code gatehouse} does; its options are picocli's annotations on it. */
public interface Command {
  /**
   * Does it.
   *
   * @throws CommandException when it cannot be done, in words for the person who asked
   */
  ExitCode run(Surroundings surroundings) throws CommandException;
}
