// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM; a sealed block is nonce (12 bytes), ciphertext, tag (16 bytes).
 *
 * @see <a href="https://doi.org/10.6028/NIST.SP.800-38D">NIST SP 800-38D</a>
 */
final class AesGcm {
  static final int NONCE_BYTES = 12;
  static final int TAG_BYTES = 16;
  static final int OVERHEAD_BYTES = NONCE_BYTES + TAG_BYTES;

  private AesGcm() {}

  /** Seals under a nonce that must never come twice with the same key. */
  static byte[] seal(byte[] key, byte[] nonce, byte[] bound, byte[] plain) {
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
      cipher.updateAAD(bound);
      byte[] block = Arrays.copyOf(nonce, OVERHEAD_BYTES + plain.length);
      cipher.doFinal(plain, 0, plain.length, block, NONCE_BYTES);
      return block;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-GCM", e);
    }
  }

  /** The plain bytes; nothing when key, binding or block are not those of the sealing. */
  static Optional<byte[]> open(byte[] key, byte[] bound, byte[] block) {
    if (block.length < OVERHEAD_BYTES) {
      return Optional.empty();
    }
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, block);
      cipher.updateAAD(bound);
      return Optional.of(cipher.doFinal(block, NONCE_BYTES, block.length - NONCE_BYTES));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-GCM", e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode,
        new SecretKeySpec(key, "AES"),
        new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce, 0, NONCE_BYTES));
    return cipher;
  }
}
