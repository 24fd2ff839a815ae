// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.bitwarden;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The two keys that a master key is stretched to, by HKDF-Expand with SHA-256.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5869#section-2.3">RFC 5869, 2.3</a>
 */
final class StretchedKey implements AutoCloseable {
  private final byte[] encryption;
  private final byte[] authentication;

  private StretchedKey(byte[] encryption, byte[] authentication) {
    this.encryption = encryption;
    this.authentication = authentication;
  }

  /** Stretches a master key, and clears it. */
  static StretchedKey of(byte[] master) {
    try {
      return new StretchedKey(expanded(master, "enc"), expanded(master, "mac"));
    } finally {
      Arrays.fill(master, (byte) 0);
    }
  }

  /** One block of HKDF-Expand is as long as the key. */
  private static byte[] expanded(byte[] master, String use) {
    return hmac(master, use.getBytes(StandardCharsets.US_ASCII), new byte[] {1});
  }

  byte[] encryption() {
    return encryption;
  }

  byte[] mac(byte[] iv, byte[] cipherText) {
    return hmac(authentication, iv, cipherText);
  }

  private static byte[] hmac(byte[] key, byte[] first, byte[] second) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(first);
      return mac.doFinal(second);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA256", e);
    }
  }

  @Override
  public void close() {
    Arrays.fill(encryption, (byte) 0);
    Arrays.fill(authentication, (byte) 0);
  }
}
