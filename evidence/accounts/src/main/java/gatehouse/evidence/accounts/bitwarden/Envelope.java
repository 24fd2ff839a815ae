// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.bitwarden;

import gatehouse.evidence.accounts.export.Costs;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import gatehouse.evidence.accounts.json.JsonScanner;
import gatehouse.vault.Secret;

/**
 * The outermost object of an export: plain, or how it was encrypted.
 *
 * @param encrypted whether it is
 * @param plain whether it has items in the clear
 * @param underPassphrase whether a passphrase opens it
 * @param salt as it stands in the file
 * @param derivation how the passphrase becomes a key
 * @param check something short under the same key
 * @param data the export itself, encrypted
 */
record Envelope(
    boolean encrypted,
    boolean plain,
    boolean underPassphrase,
    String salt,
    Derivation derivation,
    CipherString check,
    CipherString data) {

  static Envelope read(byte[] bytes) throws ExportException {
    JsonScanner json = new JsonScanner(bytes);
    boolean encrypted = false;
    boolean plain = false;
    boolean underPassphrase = false;
    String salt = "";
    long[] numbers = new long[4];
    CipherString check = CipherString.NONE;
    CipherString data = CipherString.NONE;
    if (json.enter()) {
      while (json.more()) {
        switch (json.name()) {
          case "encrypted" -> encrypted = json.yes();
          case "passwordProtected" -> underPassphrase = json.yes();
          case "items" -> {
            plain = json.atList();
            json.skip();
          }
          case "salt" -> salt = json.text();
          case "kdfType" -> numbers[0] = json.number();
          case "kdfIterations" -> numbers[1] = json.number();
          case "kdfMemory" -> numbers[2] = json.number();
          case "kdfParallelism" -> numbers[3] = json.number();
          case "encKeyValidation_DO_NOT_EDIT" -> check = CipherString.next(json);
          case "data" -> data = CipherString.next(json);
          default -> json.skip();
        }
      }
    }
    Derivation derivation = new Derivation(numbers[0], numbers[1], numbers[2], numbers[3]);
    return new Envelope(encrypted, plain, underPassphrase, salt, derivation, check, data);
  }

  /** The plain export; the caller clears it. */
  byte[] open(Secret passphrase, Costs costs) throws ExportException {
    try (StretchedKey key = derivation.key(passphrase, salt, costs)) {
      if (!check.isUnder(key)) {
        throw new ExportException(
            Reason.WRONG_PASSPHRASE, "this is not the passphrase under which it was exported");
      }
      if (!data.isUnder(key)) {
        throw ExportException.damaged("what is encrypted was changed");
      }
      return data.open(key);
    }
  }
}
