// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.code;

/** A picture that cannot be read, with the reason. */
public final class PictureException extends Exception {
  private static final long serialVersionUID = 1L;

  PictureException(String message) {
    super(message);
  }

  PictureException(String message, Throwable cause) {
    super(message, cause);
  }
}
