// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.audit;

import gatehouse.cli.command.Arguments;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.vault.PassphraseFile;
import gatehouse.evidence.accounts.export.ExportKey;
import gatehouse.vault.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What opens encrypted exports of password managers, by the options of a command. */
public final class ExportKeys {
  private static final int LARGEST_KEY_FILE = 1 << 20;

  private ExportKeys() {}

  /** Reads the files that these two options name; the caller closes the key. */
  public static ExportKey of(
      Arguments given, Surroundings surroundings, String passphraseOption, String keyOption)
      throws CommandException {
    Optional<Path> passphrase = given.optionalPath(passphraseOption).map(surroundings::path);
    Optional<Path> key = given.optionalPath(keyOption).map(surroundings::path);
    return new ExportKey(
        passphrase.isEmpty()
            ? Optional.empty()
            : Optional.of(PassphraseFile.read(passphrase.get())),
        key.isEmpty() ? Optional.empty() : Optional.of(keyFile(key.get())));
  }

  private static Secret keyFile(Path file) throws CommandException {
    try (InputStream in = Files.newInputStream(file)) {
      return Secret.takeOver(in.readNBytes(LARGEST_KEY_FILE));
    } catch (IOException e) {
      throw new CommandException(ExitCode.USAGE, "the key file %s cannot be read".formatted(file));
    }
  }
}
