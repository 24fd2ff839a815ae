// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.export;

import gatehouse.vault.Secret;
import java.util.Optional;

/**
 * What opens encrypted exports, as far as the owner gave it.
 *
 * @param passphrase in UTF-8
 * @param keyFile the content of a KeePass key file
 */
public record ExportKey(Optional<Secret> passphrase, Optional<Secret> keyFile)
    implements AutoCloseable {
  /** Nothing was given. */
  public static ExportKey none() {
    return new ExportKey(Optional.empty(), Optional.empty());
  }

  /** A second holder, closed on its own. */
  public ExportKey copy() {
    return new ExportKey(passphrase.map(Secret::copy), keyFile.map(Secret::copy));
  }

  @Override
  public void close() {
    passphrase.ifPresent(Secret::close);
    keyFile.ifPresent(Secret::close);
  }
}
