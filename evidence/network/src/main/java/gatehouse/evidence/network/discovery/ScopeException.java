// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

/** A subnet that is not looked at; the message says why, for the person who named it. */
public final class ScopeException extends Exception {
  private static final long serialVersionUID = 1L;

  ScopeException(String message) {
    super(message);
  }
}
