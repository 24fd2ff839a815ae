// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.cloud;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * RC4 whose first 1024 bytes are thrown away, with the signed nonce as its key.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7465">RFC 7465, why not to use it for anything
 *     new</a>
 */
final class Rc4 {
  private static final int DROPPED = 1024;

  private Rc4() {}

  /** Encrypts or decrypts, which is the same. */
  static byte[] transform(String signedNonce, byte[] text) {
    try {
      Cipher rc4 = Cipher.getInstance("ARCFOUR");
      rc4.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(Base64.getDecoder().decode(signedNonce), "ARCFOUR"));
      rc4.update(new byte[DROPPED]);
      return rc4.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("no signed nonce", e);
    }
  }
}
