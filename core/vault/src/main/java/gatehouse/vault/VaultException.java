// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

/** The vault cannot do what was asked; the message is for the owner and holds no secret. */
public final class VaultException extends Exception {
  /** What went wrong. */
  public enum Reason {
    /** The file is something else. */
    NOT_A_VAULT,
    /** A newer Gatehouse wrote the file. */
    NEWER_FORMAT,
    /** The header asks for more memory or time than any honest vault. */
    TOO_COSTLY,
    /** The passphrase or key file is not the one. */
    WRONG_KEY,
    /** Bytes of the file were changed or are missing. */
    DAMAGED,
    /** There is a file already. */
    EXISTS,
    /** Another program wrote the file since it was opened. */
    CHANGED,
    /** The key file is not a key file, or others may read it. */
    BAD_KEY_FILE,
    /** No secret has this name. */
    UNKNOWN_NAME,
    /** More or longer secrets than a vault holds. */
    TOO_LARGE
  }

  private static final long serialVersionUID = 1;

  private final Reason reason;

  VaultException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What went wrong. */
  public Reason reason() {
    return reason;
  }
}
