// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

/** A text that is no link, with the reason. */
public final class LinkException extends Exception {
  private static final long serialVersionUID = 1L;

  LinkException(String message) {
    super(message);
  }
}
