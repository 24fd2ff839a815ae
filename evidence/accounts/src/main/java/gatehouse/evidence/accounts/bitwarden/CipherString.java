// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.bitwarden;

import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import gatehouse.evidence.accounts.json.JsonScanner;
import gatehouse.vault.Secret;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Something encrypted, as Bitwarden writes it: {@code 2.iv|ciphertext|mac} in Base64.
 *
 * <p>Type 2 is AES-256-CBC, then HMAC-SHA-256 over both.
 *
 * @see <a href="https://contributing.bitwarden.com/architecture/cryptography/">Bitwarden:
 *     cryptography</a>
 */
final class CipherString {
  static final CipherString NONE = new CipherString(new byte[0], new byte[0], new byte[0]);

  private static final int BLOCK_BYTES = 16;

  private final byte[] iv;
  private final byte[] cipherText;
  private final byte[] mac;

  private CipherString(byte[] iv, byte[] cipherText, byte[] mac) {
    this.iv = iv;
    this.cipherText = cipherText;
    this.mac = mac;
  }

  static CipherString next(JsonScanner json) throws ExportException {
    try (Secret text = json.secret()) {
      byte[] bytes = text.read(byte[]::clone);
      int first = indexOf(bytes, '|', 0);
      int second = indexOf(bytes, '|', first + 1);
      if (bytes.length < 2 || bytes[0] != '2' || bytes[1] != '.' || second == bytes.length) {
        return NONE;
      }
      return new CipherString(
          part(bytes, 2, first),
          part(bytes, first + 1, second),
          part(bytes, second + 1, bytes.length));
    } catch (IllegalArgumentException e) {
      throw new ExportException(Reason.DAMAGED, "the export is damaged: it is not Base64");
    }
  }

  private static byte[] part(byte[] bytes, int from, int to) {
    return Base64.getDecoder().decode(Arrays.copyOfRange(bytes, from, to));
  }

  private static int indexOf(byte[] bytes, char sought, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == sought) {
        return i;
      }
    }
    return bytes.length;
  }

  boolean isUnder(StretchedKey key) {
    return iv.length == BLOCK_BYTES && MessageDigest.isEqual(mac, key.mac(iv, cipherText));
  }

  /** The plain bytes; the caller clears them. */
  byte[] open(StretchedKey key) throws ExportException {
    try {
      Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
      cipher.init(
          Cipher.DECRYPT_MODE, new SecretKeySpec(key.encryption(), "AES"), new IvParameterSpec(iv));
      return cipher.doFinal(cipherText);
    } catch (GeneralSecurityException e) {
      throw new ExportException(
          Reason.DAMAGED, "the export is damaged: what is encrypted does not open");
    }
  }
}
