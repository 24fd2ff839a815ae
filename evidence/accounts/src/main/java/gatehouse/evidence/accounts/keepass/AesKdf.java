// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.export.ExportException;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts both halves of a key so many times with AES-256, then hashes them.
 *
 * <p>To encrypt a block again and again is to encrypt zeros in CBC mode from it on, which the JDK
 * does in long runs.
 */
final class AesKdf {
  private static final int BLOCK_BYTES = 16;
  private static final int KEY_BYTES = 32;

  /** Short runs are many calls, after which the JVM puts the processor's own AES in their place. */
  private static final int RUN_BLOCKS = 128;

  private AesKdf() {}

  static byte[] transform(byte[] key, byte[] seed, long rounds) throws ExportException {
    if (seed.length != KEY_BYTES) {
      throw ExportException.damaged("the seed of its key derivation is of a wrong length");
    }
    byte[] left = half(key, 0, seed, rounds);
    byte[] right = half(key, BLOCK_BYTES, seed, rounds);
    byte[] transformed = Crypto.sha256(left, right);
    Arrays.fill(left, (byte) 0);
    Arrays.fill(right, (byte) 0);
    return transformed;
  }

  private static byte[] half(byte[] key, int from, byte[] seed, long rounds) {
    byte[] block = Arrays.copyOfRange(key, from, from + BLOCK_BYTES);
    byte[] zeros = new byte[RUN_BLOCKS * BLOCK_BYTES];
    byte[] run = new byte[RUN_BLOCKS * BLOCK_BYTES];
    try {
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(seed, "AES"), new IvParameterSpec(block));
      for (long left = rounds; left > 0; left -= RUN_BLOCKS) {
        int bytes = (int) Math.min(left, RUN_BLOCKS) * BLOCK_BYTES;
        cipher.update(zeros, 0, bytes, run, 0);
        System.arraycopy(run, bytes - BLOCK_BYTES, block, 0, BLOCK_BYTES);
      }
      return block;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has AES-CBC", e);
    } finally {
      Arrays.fill(run, (byte) 0);
    }
  }
}
