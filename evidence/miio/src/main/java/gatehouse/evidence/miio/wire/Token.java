// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.wire;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The 16 bytes that are all the power over a device; never printed, and cleared when done with.
 *
 * <p>A cleared token opens nothing: asking for its bytes is a fault of the caller.
 */
public final class Token implements AutoCloseable {
  /** Length in bytes. */
  public static final int LENGTH = 16;

  private final byte[] bytes;
  private boolean cleared;

  private Token(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A token of 16 bytes, which are copied.
   *
   * @throws IllegalArgumentException when there are not 16
   */
  public static Token of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a token has 16 bytes, not " + bytes.length);
    }
    return new Token(bytes.clone());
  }

  /**
   * Reads 32 hex digits.
   *
   * @throws WireException when it is something else; the message does not repeat it
   */
  public static Token parse(String hex) throws WireException {
    try {
      if (hex.length() == 2 * LENGTH) {
        return new Token(HexFormat.of().parseHex(hex));
      }
    } catch (IllegalArgumentException e) {
      throw new WireException(WireException.Flaw.SHAPE, "a token is 32 hex digits, 0-9 and a-f");
    }
    throw new WireException(
        WireException.Flaw.SHAPE,
        "a token is 32 hex digits; this has " + hex.length() + " characters");
  }

  /** Sixteen times the same byte: {@code 00} and {@code ff} are the blank tokens. */
  public static Token filled(int value) {
    byte[] bytes = new byte[LENGTH];
    Arrays.fill(bytes, (byte) value);
    return new Token(bytes);
  }

  /** True of all zeros and all ones, which some devices accept before they are set up. */
  public boolean blank() {
    byte first = bytes()[0];
    for (byte b : bytes) {
      if (b != first) {
        return false;
      }
    }
    return first == 0 || first == (byte) 0xff;
  }

  /** A copy of the bytes, for who seals them away; the caller clears it. */
  public byte[] copy() {
    return bytes().clone();
  }

  /** A token of its own with the same bytes, cleared apart from this one. */
  public Token duplicate() {
    return new Token(copy());
  }

  byte[] bytes() {
    if (cleared) {
      throw new IllegalStateException("this token was cleared");
    }
    return bytes;
  }

  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
    cleared = true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Token token && MessageDigest.isEqual(bytes(), token.bytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes());
  }

  @Override
  public String toString() {
    return "Token[not shown]";
  }
}
