// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import gatehouse.vault.Secret;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-1 of a password, as lists of leaked ones have it; as secret as the password itself. */
public final class PasswordHash implements AutoCloseable {
  /** Of the hash, in hexadecimal. */
  static final int DIGITS = 40;

  /** So many digits are shared by some thousand passwords, so that they may be told. */
  static final int PREFIX_DIGITS = 5;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final byte[] sha1;

  private PasswordHash(byte[] sha1) {
    this.sha1 = sha1;
  }

  /** That of a password. */
  public static PasswordHash of(Secret password) {
    return new PasswordHash(password.read(PasswordHash::sha1));
  }

  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }

  /** The first 64 bits, by which filters know it. */
  long key() {
    return ByteBuffer.wrap(sha1).getLong();
  }

  /** The first five digits, in capitals. */
  String prefix() {
    return HEX.formatHex(sha1, 0, 3).substring(0, PREFIX_DIGITS);
  }

  /** What a server may be told of it. */
  public String range() {
    return prefix();
  }

  /** Whether the digits from this one on, of either case, are those of the hash. */
  boolean endsWith(byte[] text, int from, int firstDigit) {
    return compare(text, from, firstDigit) == 0;
  }

  /** How the hash stands to digits of a text, from this digit of the hash on. */
  int compare(byte[] text, int from, int firstDigit) {
    for (int digit = firstDigit; digit < DIGITS; digit++) {
      int at = from + digit - firstDigit;
      int other = at < text.length ? Character.digit(text[at], 16) : -1;
      int ours = digit % 2 == 0 ? (sha1[digit / 2] >> 4) & 0xf : sha1[digit / 2] & 0xf;
      if (ours != other) {
        return Integer.compare(ours, other);
      }
    }
    return 0;
  }

  @Override
  public void close() {
    Arrays.fill(sha1, (byte) 0);
  }
}
