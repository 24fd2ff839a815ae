// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.vault;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.vault.Secret;
import gatehouse.vault.VaultKey;
import gatehouse.vault.VaultKey.KeyFile;
import gatehouse.vault.VaultKey.Passphrase;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** What opens the vault, by the options, the environment, or the person at the terminal. */
final class KeyChoice {
  private static final String VARIABLE = "GATEHOUSE_PASSPHRASE_FILE";

  private final Arguments given;
  private final Surroundings surroundings;
  private final Prompt prompt;

  KeyChoice(Arguments given, Surroundings surroundings, Prompt prompt) {
    this.given = given;
    this.surroundings = surroundings;
    this.prompt = prompt;
  }

  /** The key of a vault that is there. */
  VaultKey present() throws CommandException {
    Optional<VaultKey> named = named("--key-file", "--passphrase-file");
    if (named.isPresent()) {
      return named.get();
    }
    Optional<String> file = surroundings.variable(VARIABLE);
    return new Passphrase(
        file.isPresent() ? PassphraseFile.read(own(Path.of(file.get()))) : asked("Passphrase"));
  }

  /** The key of a vault that is to be made. */
  VaultKey first() throws CommandException {
    boolean elsewhere =
        given.has("--key-file")
            || given.has("--passphrase-file")
            || surroundings.variable(VARIABLE).isPresent();
    return elsewhere ? present() : new Passphrase(twice("Passphrase for the new vault"));
  }

  /** The key that a vault is to have from now on. */
  VaultKey next() throws CommandException {
    Optional<VaultKey> named = named("--new-key-file", "--new-passphrase-file");
    return named.isPresent() ? named.get() : new Passphrase(twice("New passphrase"));
  }

  private Optional<VaultKey> named(String keyFile, String passphraseFile) throws CommandException {
    Optional<Path> key = given.optionalPath(keyFile);
    Optional<Path> passphrase = given.optionalPath(passphraseFile);
    if (key.isPresent() && passphrase.isPresent()) {
      throw new CommandException(
          ExitCode.USAGE, "give %s or %s, not both".formatted(keyFile, passphraseFile));
    }
    if (key.isPresent()) {
      return Optional.of(new KeyFile(own(key.get())));
    }
    return passphrase.isPresent()
        ? Optional.of(new Passphrase(PassphraseFile.read(own(passphrase.get()))))
        : Optional.empty();
  }

  private Secret twice(String question) throws CommandException {
    Secret first = asked(question);
    try (Secret second = asked("Once more")) {
      if (!first.equals(second)) {
        first.close();
        throw new CommandException(
            ExitCode.USAGE, "the two were not the same; nothing was changed");
      }
    }
    return first;
  }

  private Secret asked(String question) throws CommandException {
    Optional<char[]> answer =
        surroundings.errIsTerminal() ? prompt.ask(question) : Optional.empty();
    char[] typed =
        answer
            .filter(text -> text.length > 0)
            .orElseThrow(
                () ->
                    new CommandException(
                        ExitCode.USAGE,
                        "there is no passphrase; give --passphrase-file, --key-file or "
                            + VARIABLE));
    try {
      return Secret.ofText(typed);
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  private Path own(Path path) {
    return surroundings.path(path);
  }
}
