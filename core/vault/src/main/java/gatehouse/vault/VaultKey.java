// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import java.nio.file.Path;

/** What opens a vault. */
public sealed interface VaultKey {

  /**
   * A passphrase.
   *
   * @param text UTF-8; stays the caller's to close
   * @param cost of a vault that is made with it; opening asks the file
   */
  record Passphrase(Secret text, Argon2Cost cost) implements VaultKey {
    /** A passphrase at the standard cost. */
    public Passphrase(Secret text) {
      this(text, Argon2Cost.STANDARD);
    }
  }

  /** A file of 32 random bytes that only its owner may read. */
  record KeyFile(Path path) implements VaultKey {}
}
