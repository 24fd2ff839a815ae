// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.bitwarden;

import gatehouse.evidence.accounts.export.Costs;
import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import gatehouse.evidence.accounts.json.JsonScanner;
import gatehouse.vault.Secret;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what Bitwarden exports as JSON.
 *
 * @see <a href="https://bitwarden.com/help/encrypted-export/">Bitwarden: encrypted exports</a>
 */
public final class BitwardenExport {
  private static final Set<String> FIRST =
      Set.of("encrypted", "passwordProtected", "folders", "collections", "items", "salt");

  private BitwardenExport() {}

  /** Whether a file that begins like this is one; a list of any other make has other names. */
  public static boolean recognise(byte[] head) {
    try {
      JsonScanner json = new JsonScanner(head);
      return json.atObject() && json.enter() && json.more() && FIRST.contains(json.name());
    } catch (ExportException e) {
      return false;
    }
  }

  /** The logins; the passphrase is asked for only when it is encrypted. */
  public static Export read(byte[] bytes, Optional<Secret> passphrase, Costs costs)
      throws ExportException {
    Envelope envelope = Envelope.read(bytes);
    if (!envelope.encrypted()) {
      if (!envelope.plain()) {
        throw new ExportException(Reason.NOT_AN_EXPORT, "it has no list of items");
      }
      return BitwardenItems.read(bytes);
    }
    if (!envelope.underPassphrase()) {
      throw new ExportException(
          Reason.UNSUPPORTED,
          "it is encrypted under the key of the Bitwarden account, which only Bitwarden has; export"
              + " again with \"password protected\"");
    }
    Secret given =
        passphrase.orElseThrow(
            () ->
                new ExportException(
                    Reason.NEEDS_PASSPHRASE, "it is encrypted; give its passphrase"));
    byte[] plain = envelope.open(given, costs);
    try {
      return BitwardenItems.read(plain);
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }
}
