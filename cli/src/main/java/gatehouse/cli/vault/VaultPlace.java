// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.vault;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import java.nio.file.Path;
import java.util.Optional;

/** Where the vault lies. */
final class VaultPlace {
  private VaultPlace() {}

  static Path of(Arguments given, Surroundings surroundings) throws CommandException {
    Optional<Path> named = given.optionalPath("--vault");
    if (named.isPresent()) {
      return surroundings.path(named.get());
    }
    return surroundings
        .variable("GATEHOUSE_VAULT")
        .map(file -> surroundings.path(Path.of(file)))
        .or(() -> surroundings.variable("HOME").map(VaultPlace::usual))
        .orElseThrow(
            () -> new CommandException(ExitCode.USAGE, "say where the vault is: --vault FILE"));
  }

  private static Path usual(String home) {
    return Path.of(home, ".gatehouse", "home.vault");
  }
}
