// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.bytes;

/**
 * Input breaks its own format; what was read before stays good.
 *
 * <p>Without a stack trace, because a hostile capture can bring out millions of them.
 */
public final class MalformedException extends Exception {
  /**
   * @param message what is wrong, in plain words
   */
  public MalformedException(String message) {
    super(message, null, false, false);
  }
}
