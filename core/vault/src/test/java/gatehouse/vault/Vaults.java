// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import gatehouse.vault.VaultKey.Passphrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;

/** Vaults for tests, cheap to open. */
final class Vaults {
  static final Argon2Cost CHEAP = new Argon2Cost(8, 1, 1);
  static final SecureRandom RANDOM = new SecureRandom();
  static final Clock NOON = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
  static final SortedMap<String, String> LAMP = new TreeMap<>();

  static {
    LAMP.put("did", "123456789");
    LAMP.put("model", "yeelink.light.lamp1");
  }

  private Vaults() {}

  static VaultKey passphrase(String text) {
    return new Passphrase(Secret.ofText(text.toCharArray()), CHEAP);
  }

  static Vault create(Path file) throws VaultException, IOException {
    return Vault.create(file, passphrase("open sesame"), RANDOM, NOON);
  }

  static Vault open(Path file) throws VaultException, IOException {
    return Vault.open(file, passphrase("open sesame"), RANDOM, NOON);
  }

  static Secret token(String text) {
    return Secret.takeOver(text.getBytes(StandardCharsets.US_ASCII));
  }
}
