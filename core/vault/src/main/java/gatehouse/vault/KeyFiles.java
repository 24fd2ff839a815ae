// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import gatehouse.vault.VaultException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/** Key files: 32 random bytes, readable by the owner alone. */
public final class KeyFiles {
  private static final int BYTES = 32;

  private KeyFiles() {}

  /**
   * Makes a new one.
   *
   * @throws VaultException when there is such a file already
   */
  public static void create(Path path, SecureRandom random) throws VaultException, IOException {
    byte[] key = new byte[BYTES];
    random.nextBytes(key);
    try (Secret secret = Secret.takeOver(key)) {
      SafeFile.create(path, secret.read(bytes -> bytes));
    }
  }

  static Secret read(Path path) throws VaultException, IOException {
    if (SafeFile.othersMayRead(path)) {
      throw new VaultException(
          Reason.BAD_KEY_FILE,
          "others may read the key file %s; run: chmod 600 %s".formatted(path, path));
    }
    try (InputStream in = Files.newInputStream(path)) {
      Secret key = Secret.takeOver(in.readNBytes(BYTES + 1));
      if (key.length() != BYTES) {
        key.close();
        throw new VaultException(
            Reason.BAD_KEY_FILE, "%s is not a key file of %d bytes".formatted(path, BYTES));
      }
      return key;
    }
  }
}
