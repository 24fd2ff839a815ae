// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

/**
 * A home that cannot be simulated; the message says where in its file and what to write instead.
 */
public final class HomeException extends Exception {
  private static final long serialVersionUID = 1L;

  HomeException(String message) {
    super(message);
  }
}
