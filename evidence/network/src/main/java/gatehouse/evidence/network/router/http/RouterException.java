// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.http;

/** The router could not be read; the message says why, in one plain sentence. */
public final class RouterException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /** With the reason, in one plain sentence. */
  public RouterException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why, in one plain sentence. */
  public String reason() {
    return reason;
  }
}
