// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.export;

/** An export cannot be read; the message is for its owner and holds nothing out of the file. */
public final class ExportException extends Exception {
  /** What went wrong. */
  public enum Reason {
    /** The file is something else. */
    NOT_AN_EXPORT,
    /** It is encrypted, and no passphrase was given. */
    NEEDS_PASSPHRASE,
    /** The passphrase or key file is not the one. */
    WRONG_PASSPHRASE,
    /** It is written in a way that cannot be read here, such as under the key of an account. */
    UNSUPPORTED,
    /** Opening it takes more memory or time than any honest file does. */
    TOO_COSTLY,
    /** It, or what it unpacks to, is larger than any honest file. */
    TOO_LARGE,
    /** Bytes of it were changed or are missing. */
    DAMAGED
  }

  private static final long serialVersionUID = 1;

  private final Reason reason;

  /** An export that cannot be read, for this reason, in a plain sentence without a full stop. */
  public ExportException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Bytes were changed or are missing. */
  public static ExportException damaged(String what) {
    return new ExportException(Reason.DAMAGED, "the export is damaged: " + what);
  }

  /** What went wrong. */
  public Reason reason() {
    return reason;
  }

  /** The sentence, which is always there. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
