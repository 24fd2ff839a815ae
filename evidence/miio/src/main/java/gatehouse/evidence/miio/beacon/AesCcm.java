// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.beacon;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-CCM with a tag of four bytes, which the JDK does not have.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3610">RFC 3610</a>
 */
final class AesCcm {
  static final int TAG = 4;

  private static final int BLOCK = 16;
  private static final int LONGEST = 4096;

  private final Cipher aes;

  AesCcm(byte[] key) {
    try {
      aes = Cipher.getInstance("AES/ECB/NoPadding");
      aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no AES key of " + key.length + " bytes", e);
    }
  }

  /** Encrypts or decrypts, which is the same; says nothing of whether the key is right. */
  byte[] transform(byte[] nonce, byte[] text) {
    if (text.length > LONGEST) {
      throw new IllegalArgumentException("longer than any advertisement: " + text.length);
    }
    byte[] out = text.clone();
    for (int at = 0; at < text.length; at += BLOCK) {
      byte[] stream = counter(nonce, at / BLOCK + 1);
      for (int i = at; i < Math.min(at + BLOCK, text.length); i++) {
        out[i] ^= stream[i - at];
      }
    }
    return out;
  }

  /** The tag of a text with associated data of fewer than 14 bytes. */
  byte[] tag(byte[] nonce, byte[] associated, byte[] text) {
    byte[] first = new byte[BLOCK];
    int lengthBytes = BLOCK - 1 - nonce.length;
    first[0] = (byte) (0x40 | ((TAG - 2) / 2) << 3 | lengthBytes - 1);
    System.arraycopy(nonce, 0, first, 1, nonce.length);
    first[BLOCK - 2] = (byte) (text.length >> Byte.SIZE);
    first[BLOCK - 1] = (byte) text.length;
    byte[] mac = encrypt(first);
    byte[] header = new byte[BLOCK];
    header[1] = (byte) associated.length;
    System.arraycopy(associated, 0, header, 2, associated.length);
    mac = encrypt(xor(mac, header, 0));
    for (int at = 0; at < text.length; at += BLOCK) {
      mac = encrypt(xor(mac, text, at));
    }
    return Arrays.copyOf(xor(mac, counter(nonce, 0), 0), TAG);
  }

  private byte[] counter(byte[] nonce, int number) {
    byte[] block = new byte[BLOCK];
    block[0] = (byte) (BLOCK - 2 - nonce.length);
    System.arraycopy(nonce, 0, block, 1, nonce.length);
    block[BLOCK - 2] = (byte) (number >> Byte.SIZE);
    block[BLOCK - 1] = (byte) number;
    return encrypt(block);
  }

  private static byte[] xor(byte[] block, byte[] with, int from) {
    byte[] out = block.clone();
    for (int i = 0; i < BLOCK && from + i < with.length; i++) {
      out[i] ^= with[from + i];
    }
    return out;
  }

  private byte[] encrypt(byte[] block) {
    try {
      return aes.doFinal(block);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES cannot fail on a whole block", e);
    }
  }
}
