// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.wire;

/**
 * Bytes that are not what they should be; thrown by the thousand under a flood, so without a trace.
 */
public final class WireException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Flaw flaw;

  public WireException(Flaw flaw, String message) {
    super(message, null, false, false);
    this.flaw = flaw;
  }

  /** What is wrong, for those who count. */
  public Flaw flaw() {
    return flaw;
  }

  /** The ways in which a datagram can be wrong. */
  public enum Flaw {
    /** Not a datagram of this protocol: too short, wrong magic, or a length that is not its own. */
    SHAPE,
    /** The checksum does not hold under this token: another token, or a changed frame. */
    CHECKSUM,
    /** The checksum holds, and what was sealed under it is no padded text. */
    PADDING
  }
}
