// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.wire;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens the frames of one device, with ciphers that are made once; for one thread.
 *
 * <p>A frame is a {@link Header}, a checksum {@code MD5(header, token, ciphertext)} and AES-128-CBC
 * with PKCS #7 padding under {@link TokenKeys}. The checksum proves that the sender knew the token,
 * and nothing about when: any frame can be sent again by who saw it.
 *
 * @see <a href="https://github.com/OpenMiHome/mihome-binary-protocol">mihome-binary-protocol</a>
 */
public final class FrameCipher {
  private static final int BLOCK = 16;

  /** The longest text that fits a frame, in bytes. */
  public static final int LONGEST_TEXT = (Header.LONGEST - Header.LENGTH) / BLOCK * BLOCK - 1;

  private final byte[] token;
  private final MessageDigest md5 = TokenKeys.md5();
  private final byte[] digest = new byte[BLOCK];
  private final Cipher encrypt;
  private final Cipher decrypt;

  public FrameCipher(Token token) {
    TokenKeys keys = new TokenKeys(token);
    this.token = token.copy();
    encrypt = cipher(Cipher.ENCRYPT_MODE, keys);
    decrypt = cipher(Cipher.DECRYPT_MODE, keys);
  }

  private static Cipher cipher(int mode, TokenKeys keys) {
    try {
      Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
      cipher.init(mode, new SecretKeySpec(keys.key(), "AES"), new IvParameterSpec(keys.iv()));
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no AES in CBC mode", e);
    }
  }

  /**
   * The datagram that carries a text.
   *
   * @throws IllegalArgumentException when the text is longer than {@link #LONGEST_TEXT}
   */
  public byte[] seal(long deviceId, long stamp, byte[] text) {
    if (text.length > LONGEST_TEXT) {
      throw new IllegalArgumentException("a frame cannot carry " + text.length + " bytes");
    }
    byte[] datagram = new byte[Header.LENGTH + (text.length / BLOCK + 1) * BLOCK];
    try {
      new Header(datagram.length, deviceId, stamp).write(datagram);
      encrypt.doFinal(text, 0, text.length, datagram, Header.LENGTH);
      checksum(datagram, datagram.length);
      System.arraycopy(digest, 0, datagram, Header.CHECKSUM_AT, BLOCK);
      return datagram;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES in CBC mode cannot fail on a whole text", e);
    }
  }

  /**
   * The text in a datagram whose checksum holds.
   *
   * @throws WireException when it is no frame, was not sealed with this token, or was changed
   */
  public byte[] open(byte[] datagram, int length) throws WireException {
    Header.read(datagram, length);
    if (length == Header.LENGTH || (length - Header.LENGTH) % BLOCK != 0) {
      throw new WireException(WireException.Flaw.SHAPE, "no whole blocks: " + length + " bytes");
    }
    if (!verifies(datagram, length)) {
      throw new WireException(WireException.Flaw.CHECKSUM, "the checksum does not hold");
    }
    try {
      return decrypt.doFinal(datagram, Header.LENGTH, length - Header.LENGTH);
    } catch (GeneralSecurityException e) {
      throw new WireException(WireException.Flaw.PADDING, "the checksum holds, the padding not");
    }
  }

  private boolean verifies(byte[] datagram, int length) {
    checksum(datagram, length);
    int from = Header.CHECKSUM_AT;
    return Arrays.equals(digest, 0, BLOCK, datagram, from, from + BLOCK);
  }

  private void checksum(byte[] datagram, int length) {
    try {
      md5.update(datagram, 0, Header.CHECKSUM_AT);
      md5.update(token);
      md5.update(datagram, Header.LENGTH, length - Header.LENGTH);
      md5.digest(digest, 0, BLOCK);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("MD5 has 16 bytes", e);
    }
  }

  /** Forgets the token. */
  public void clear() {
    Arrays.fill(token, (byte) 0);
  }
}
