// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.person;

import gatehouse.assess.person.Answers;
import gatehouse.assess.person.AnswersException;
import gatehouse.assess.person.AnswersText;
import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.cli.vault.KeyChoice;
import gatehouse.vault.Secret;
import gatehouse.vault.SecretKind;
import gatehouse.vault.Vault;
import gatehouse.vault.VaultException;
import gatehouse.vault.VaultKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.TreeMap;

/** Answers in a sealed file of their own: there as a whole or not at all. */
public final class SealedAnswers {
  private static final String NAME = "answers";

  private final Path file;
  private final KeyChoice keys;
  private final Surroundings surroundings;
  private final SecureRandom random = new SecureRandom();

  /** The answers that lie in this file, under the key that the options choose. */
  public SealedAnswers(Path file, KeyChoice keys, Surroundings surroundings) {
    this.file = file;
    this.keys = keys;
    this.surroundings = surroundings;
  }

  /** Where they lie. */
  public Path file() {
    return file;
  }

  /** Whether there are any. */
  public boolean exist() {
    return Files.exists(file);
  }

  /** Opens them. */
  public Answers read() throws CommandException {
    VaultKey key = keys.present();
    try (Vault vault = Vault.open(file, key, random, surroundings.clock());
        Secret sealed = vault.reveal(NAME)) {
      return AnswersText.read(sealed.readText(String::valueOf));
    } catch (VaultException | AnswersException e) {
      throw new CommandException(
          ExitCode.USAGE, "the answers in %s do not open: %s".formatted(file, e.getMessage()));
    } catch (IOException e) {
      throw unusable(e);
    } finally {
      KeyChoice.clear(key);
    }
  }

  /** Seals answers in place of what was there, under the same key. */
  public void keep(Answers answers) throws CommandException {
    boolean there = exist();
    VaultKey key = there ? keys.present() : keys.first();
    try {
      if (!there) {
        keys.make(key, random);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
          Files.createDirectories(folder);
        }
      }
      try (Vault vault =
              there
                  ? Vault.open(file, key, random, surroundings.clock())
                  : Vault.create(file, key, random, surroundings.clock());
          Secret text = Secret.ofText(AnswersText.write(answers).toCharArray())) {
        vault.put(NAME, SecretKind.OTHER, new TreeMap<>(), text);
        vault.save();
      }
    } catch (VaultException e) {
      throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw unusable(e);
    } finally {
      KeyChoice.clear(key);
    }
  }

  /** Takes them away; false when there were none. */
  public boolean forget() throws CommandException {
    try {
      return Files.deleteIfExists(file);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private CommandException unusable(IOException e) {
    return new CommandException(
        ExitCode.USAGE, "%s cannot be read or written: %s".formatted(file, e.getMessage()));
  }
}
