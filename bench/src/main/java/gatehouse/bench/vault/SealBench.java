// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.vault;

import gatehouse.vault.Secret;
import gatehouse.vault.SecretKind;
import gatehouse.vault.Vault;
import gatehouse.vault.VaultException;
import gatehouse.vault.VaultKey.Passphrase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.TreeMap;

/** How long it takes to seal a thousand keys, and to open the vault again. */
final class SealBench {
  private static final int KEYS = 1_000;
  private static final int ROUNDS = 5;

  private SealBench() {}

  public static void main(String[] arguments) throws VaultException, IOException {
    SecureRandom random = new SecureRandom();
    for (int round = 0; round < ROUNDS; round++) {
      Path folder = Files.createTempDirectory("seal");
      Path file = folder.resolve("v");
      double start = cpu();
      Vault vault = Vault.create(file, key(), random, Clock.systemUTC());
      double made = cpu();
      for (int i = 0; i < KEYS; i++) {
        vault.put("key " + i, SecretKind.OTHER, new TreeMap<>(), key().text());
      }
      vault.save();
      vault.close();
      double sealed = cpu();
      Vault again = Vault.open(file, key(), random, Clock.systemUTC());
      double opened = cpu();
      int damaged = again.damaged().size();
      again.close();
      System.out.printf(
          Locale.ROOT,
          "CPU ms: make %.0f, seal and save %d keys %.0f, open %.0f, open every key %.0f (%d"
              + " damaged); %d bytes%n",
          1e3 * (made - start),
          KEYS,
          1e3 * (sealed - made),
          1e3 * (opened - sealed),
          1e3 * (cpu() - opened),
          damaged,
          Files.size(file));
      Files.delete(file);
      Files.delete(folder);
    }
  }

  private static Passphrase key() {
    return new Passphrase(Secret.ofText("a passphrase to measure with".toCharArray()));
  }

  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }
}
