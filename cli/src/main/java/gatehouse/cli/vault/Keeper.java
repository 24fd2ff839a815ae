// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.vault;

import gatehouse.cli.command.CommandException;
import gatehouse.cli.command.ExitCode;
import gatehouse.cli.command.Surroundings;
import gatehouse.evidence.miio.inventory.KeyImport;
import gatehouse.vault.Entry;
import gatehouse.vault.Vault;
import gatehouse.vault.VaultException;
import gatehouse.vault.VaultKey;
import gatehouse.vault.VaultKey.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Does what the owner asks of the vault, and says what was done; never a key. */
final class Keeper {
  private final Path place;
  private final KeyChoice keys;
  private final SecureRandom random;
  private final Surroundings surroundings;

  Keeper(Path place, KeyChoice keys, SecureRandom random, Surroundings surroundings) {
    this.place = place;
    this.keys = keys;
    this.random = random;
    this.surroundings = surroundings;
  }

  ExitCode create() throws CommandException, VaultException, IOException {
    VaultKey key = keys.first();
    try {
      keys.make(key, random);
      Path folder = place.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Vault.create(place, key, random, surroundings.clock()).close();
    } finally {
      KeyChoice.clear(key);
    }
    say("The vault %s is made. Without its %s nobody opens it again.".formatted(place, word(key)));
    return ExitCode.CLEAN;
  }

  ExitCode add(Path list) throws CommandException, VaultException, IOException {
    try (Vault vault = open()) {
      Sealer sealer = new Sealer(vault);
      Optional<KeyImport> read = KeyImport.from(list, sealer);
      if (read.isEmpty()) {
        throw new CommandException(
            ExitCode.USAGE, "%s is no list of devices that Gatehouse knows".formatted(list));
      }
      sealer.check();
      vault.save();
      read.get().flaws().forEach(flaw -> surroundings.err().println("gatehouse: " + flaw));
      say(
          "Sealed %d keys; the list names %d devices."
              .formatted(sealer.count(), read.get().devices()));
      say("The list itself lies open, in %s: delete it when you need it no more.".formatted(list));
      return read.get().flaws().isEmpty() ? ExitCode.CLEAN : ExitCode.PARTIAL;
    }
  }

  ExitCode list() throws CommandException, VaultException, IOException {
    try (Vault vault = open()) {
      List<String> damaged = vault.damaged();
      for (Entry entry : vault.entries()) {
        say(
            "%s  %s  sealed %s%s"
                .formatted(
                    entry.name(),
                    String.join(", ", entry.marks().values()),
                    entry.sealed().atOffset(ZoneOffset.UTC).toLocalDate(),
                    damaged.contains(entry.name())
                        ? "  DAMAGED: forget it, and add it again"
                        : ""));
      }
      say("%d keys in %s.".formatted(vault.entries().size(), place));
      return damaged.isEmpty() ? ExitCode.CLEAN : ExitCode.PARTIAL;
    }
  }

  ExitCode forget(String name) throws CommandException, VaultException, IOException {
    try (Vault vault = open()) {
      if (!vault.forget(name)) {
        throw new CommandException(
            ExitCode.USAGE,
            "the vault has no '%s'; gatehouse vault list names all".formatted(name));
      }
      vault.save();
      say("Forgot the %s.".formatted(name));
      return ExitCode.CLEAN;
    }
  }

  ExitCode changeKey() throws CommandException, VaultException, IOException {
    try (Vault vault = open()) {
      VaultKey next = keys.next();
      try {
        keys.make(next, random);
        vault.changeKey(next);
        vault.save();
      } finally {
        KeyChoice.clear(next);
      }
      say("All keys are sealed anew. Copies of the old file still open with the old key.");
      return ExitCode.CLEAN;
    }
  }

  private Vault open() throws CommandException, VaultException, IOException {
    if (!Files.exists(place)) {
      throw new CommandException(
          ExitCode.USAGE,
          "there is no vault %s; make one: gatehouse vault create".formatted(place));
    }
    VaultKey key = keys.present();
    try {
      return Vault.open(place, key, random, surroundings.clock());
    } finally {
      KeyChoice.clear(key);
    }
  }

  private static String word(VaultKey key) {
    return key instanceof KeyFile ? "key file" : "passphrase";
  }

  private void say(String line) {
    surroundings.out().println(line);
  }
}
