// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.accounts;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.evidence.accounts.leak.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** {@code gatehouse accounts build-filter}: makes the small filter of the large list. */
final class FilterBuilding {
  private FilterBuilding() {}

  static ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    Optional<Path> output = given.optionalPath("--output");
    if (given.operands().size() != 2 || output.isEmpty()) {
      throw new CommandException(
          ExitCode.USAGE,
          "say which list and where to: gatehouse accounts build-filter LIST --output FILE");
    }
    String list = given.operands().get(1);
    Path file = surroundings.path(output.get());
    try {
      long keys = Corpus.at(surroundings.path(Path.of(list))).build(file);
      surroundings
          .out()
          .println(
              "%s knows %d leaked passwords, with %s bits for each."
                  .formatted(
                      output.get(),
                      keys,
                      String.format(
                          Locale.ROOT, "%.2f", (double) Files.size(file) * Byte.SIZE / keys)));
      return ExitCode.CLEAN;
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.BAD_KNOWLEDGE,
          "the list %s makes no filter: %s".formatted(list, e.getMessage()));
    }
  }
}
