// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.onepassword;

import gatehouse.evidence.accounts.export.Drafts;
import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import gatehouse.evidence.accounts.export.Program;
import gatehouse.evidence.accounts.json.JsonScanner;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a 1PUX archive: accounts with vaults with items.
 *
 * @see <a href="https://support.1password.com/1pux-format/">1Password: 1PUX</a>
 */
public final class OnePasswordExport {
  private static final String ATTRIBUTES = "export.attributes";
  private static final String DATA = "export.data";

  private OnePasswordExport() {}

  /** Whether an archive that ends like this, with its table of contents, is one. */
  public static boolean recognise(byte[] tail) {
    return holds(tail, ATTRIBUTES) && holds(tail, DATA);
  }

  private static boolean holds(byte[] bytes, String name) {
    byte[] sought = name.getBytes(StandardCharsets.US_ASCII);
    for (int at = 0; at + sought.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
        return true;
      }
    }
    return false;
  }

  /** The logins. */
  public static Export read(byte[] archive) throws ExportException {
    byte[] data =
        new Archive(archive)
            .file(DATA)
            .orElseThrow(
                () -> new ExportException(Reason.NOT_AN_EXPORT, "the archive lacks " + DATA));
    try (Drafts drafts = new Drafts(Program.ONE_PASSWORD)) {
      accounts(new JsonScanner(data), new OnePasswordItems(drafts));
      return drafts.done();
    } finally {
      Arrays.fill(data, (byte) 0);
    }
  }

  private static void accounts(JsonScanner json, OnePasswordItems items) throws ExportException {
    Walk.members(
        json,
        "accounts",
        account -> Walk.members(account, "vaults", vault -> Walk.members(vault, "items", items)));
  }
}
