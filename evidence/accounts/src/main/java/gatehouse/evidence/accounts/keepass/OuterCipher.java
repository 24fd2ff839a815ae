// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.ChaCha7539Engine;
import org.bouncycastle.crypto.engines.TwofishEngine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/** Decrypts the whole of a database: AES-256-CBC, Twofish-256-CBC or ChaCha20. */
final class OuterCipher {
  private static final int BLOCK_BYTES = 16;
  private static final int NONCE_BYTES = 12;

  private OuterCipher() {}

  /** The plain bytes, the caller's to clear; nothing that a wrong key makes of them is one. */
  static byte[] open(byte[] sealed, int from, int length, byte[] key, KdbxHeader header)
      throws ExportException {
    byte[] iv = header.field(KdbxHeader.IV);
    String cipher = header.cipher();
    int wanted = cipher.equals(Uuids.CHACHA20) ? NONCE_BYTES : BLOCK_BYTES;
    if (iv.length != wanted) {
      throw ExportException.damaged("the beginning of its cipher is of a wrong length");
    }
    try {
      return switch (cipher) {
        case Uuids.AES_256 -> aes(sealed, from, length, key, iv);
        case Uuids.TWOFISH -> twofish(sealed, from, length, key, iv);
        case Uuids.CHACHA20 -> chacha(sealed, from, length, key, iv);
        default -> throw new ExportException(Reason.UNSUPPORTED, "its cipher is not known here");
      };
    } catch (GeneralSecurityException | InvalidCipherTextException e) {
      throw new ExportException(
          Reason.WRONG_PASSPHRASE,
          "the passphrase or key file is not the one, or the file is damaged");
    }
  }

  private static byte[] aes(byte[] sealed, int from, int length, byte[] key, byte[] iv)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
    cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
    return cipher.doFinal(sealed, from, length);
  }

  private static byte[] twofish(byte[] sealed, int from, int length, byte[] key, byte[] iv)
      throws InvalidCipherTextException {
    PaddedBufferedBlockCipher cipher =
        new PaddedBufferedBlockCipher(CBCBlockCipher.newInstance(new TwofishEngine()));
    cipher.init(false, new ParametersWithIV(new KeyParameter(key), iv));
    if (length % BLOCK_BYTES != 0 || length == 0) {
      throw new InvalidCipherTextException("not a whole number of blocks");
    }
    byte[] plain = new byte[cipher.getOutputSize(length)];
    int done = cipher.processBytes(sealed, from, length, plain, 0);
    done += cipher.doFinal(plain, done);
    byte[] exact = Arrays.copyOf(plain, done);
    Arrays.fill(plain, (byte) 0);
    return exact;
  }

  private static byte[] chacha(byte[] sealed, int from, int length, byte[] key, byte[] iv) {
    ChaCha7539Engine cipher = new ChaCha7539Engine();
    cipher.init(false, new ParametersWithIV(new KeyParameter(key), iv));
    byte[] plain = new byte[length];
    cipher.processBytes(sealed, from, length, plain, 0);
    return plain;
  }
}
