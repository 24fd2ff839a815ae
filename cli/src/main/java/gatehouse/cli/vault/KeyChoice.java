// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.vault;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.vault.KeyFiles;
import gatehouse.vault.Secret;
import gatehouse.vault.VaultException;
import gatehouse.vault.VaultKey;
import gatehouse.vault.VaultKey.KeyFile;
import gatehouse.vault.VaultKey.Passphrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/** What opens the vault, by the options, the environment, or the person at the terminal. */
public final class KeyChoice {
  private static final String VARIABLE = "GATEHOUSE_PASSPHRASE_FILE";

  private final Arguments given;
  private final Surroundings surroundings;
  private final Prompt prompt;

  /** A choice by these options; the person is asked in this way. */
  public KeyChoice(Arguments given, Surroundings surroundings, Prompt prompt) {
    this.given = given;
    this.surroundings = surroundings;
    this.prompt = prompt;
  }

  /** The key of a vault that is there. */
  public VaultKey present() throws CommandException {
    Optional<VaultKey> named = named("--key-file", "--passphrase-file");
    if (named.isPresent()) {
      return named.get();
    }
    Optional<String> file = surroundings.variable(VARIABLE);
    return new Passphrase(
        file.isPresent() ? PassphraseFile.read(own(Path.of(file.get()))) : asked("Passphrase"));
  }

  /** Whether the key is named by options or the environment, so that nobody must be asked. */
  public boolean isGiven() {
    return given.has("--key-file")
        || given.has("--passphrase-file")
        || surroundings.variable(VARIABLE).isPresent();
  }

  /** Clears a key that is done with. */
  public static void clear(VaultKey key) {
    if (key instanceof Passphrase passphrase) {
      passphrase.text().close();
    }
  }

  /** A passphrase that falls soon is taken, and told; a key file that is missing is made. */
  public void make(VaultKey key, SecureRandom random) throws VaultException, IOException {
    switch (key) {
      case KeyFile file -> {
        if (!Files.exists(file.path())) {
          KeyFiles.create(file.path(), random);
        }
      }
      case Passphrase passphrase ->
          PassphraseAdvice.of(passphrase.text())
              .ifPresent(advice -> surroundings.err().println("gatehouse: " + advice));
    }
  }

  /** The key of a vault that is to be made. */
  public VaultKey first() throws CommandException {
    return isGiven() ? present() : new Passphrase(twice("Passphrase for the new vault"));
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
