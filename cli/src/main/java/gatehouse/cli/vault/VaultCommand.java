// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.vault;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.Command;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Option;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.command.Syntax;
import gatehouse.vault.VaultException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;

/** {@code gatehouse vault}: keeps the keys to devices, sealed. */
public final class VaultCommand implements Command {
  private static final String ACTIONS = "create, add, list, forget or change-passphrase";

  private final Prompt prompt;

  /** A command that asks for passphrases in this way. */
  public VaultCommand(Prompt prompt) {
    this.prompt = prompt;
  }

  @Override
  public Syntax syntax() {
    return Syntax.of(
            "Keeps the keys to your devices in one sealed file. Actions:",
            "create - make an empty vault",
            "add FILE - seal the keys of a list of devices: output of a token extractor, the Mi"
                + " Home app's database or backup, Home Assistant's .storage files, a gateway's"
                + " list",
            "list - what is in it; never a key",
            "forget NAME - remove a key",
            "change-passphrase - seal everything anew",
            "The passphrase is asked for on the terminal, or read from the first line of"
                + " --passphrase-file or of the file that GATEHOUSE_PASSPHRASE_FILE names.")
        .operand("ACTION", ACTIONS + ".")
        .optionalOperand("FILE|NAME", "What to add or forget.")
        .with(
            Option.value(
                "--vault",
                "FILE",
                "The vault; without it, what GATEHOUSE_VAULT names, else .gatehouse/home.vault in"
                    + " your home folder."),
            Option.value("--passphrase-file", "FILE", "Its first line opens the vault."),
            Option.value(
                "--key-file", "FILE", "32 random bytes that open the vault; create makes them."),
            Option.value("--new-passphrase-file", "FILE", "For change-passphrase."),
            Option.value("--new-key-file", "FILE", "For change-passphrase; made if missing."));
  }

  @Override
  public ExitCode run(Arguments given, Surroundings surroundings) throws CommandException {
    Keeper keeper =
        new Keeper(
            VaultPlace.of(given, surroundings),
            new KeyChoice(given, surroundings, prompt),
            new SecureRandom(),
            surroundings);
    String action = given.operands().getFirst();
    try {
      return switch (action) {
        case "create" -> keeper.create();
        case "add" -> keeper.add(file(given, surroundings));
        case "list" -> keeper.list();
        case "forget" -> keeper.forget(second(given));
        case "change-passphrase" -> keeper.changeKey();
        case "export" ->
            throw new CommandException(
                ExitCode.USAGE,
                "the vault gives no key out in the clear; to move it, copy its file");
        default ->
            throw new CommandException(
                ExitCode.USAGE, "the vault knows no '%s', only %s".formatted(action, ACTIONS));
      };
    } catch (VaultException e) {
      boolean damaged = e.reason() == VaultException.Reason.DAMAGED;
      throw new CommandException(
          damaged ? ExitCode.PARTIAL : ExitCode.USAGE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.USAGE, "a file cannot be read or written: " + e.getMessage());
    }
  }

  private static Path file(Arguments given, Surroundings surroundings) throws CommandException {
    second(given);
    return surroundings.path(given.path(1));
  }

  private static String second(Arguments given) throws CommandException {
    if (given.operands().size() < 2) {
      throw new CommandException(
          ExitCode.USAGE, "'%s' needs to know what".formatted(given.operands().getFirst()));
    }
    return given.operands().get(1);
  }
}
