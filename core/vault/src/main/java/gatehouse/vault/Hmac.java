// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 with a label in front, so that no two uses of a key ever meet. */
final class Hmac {
  private Hmac() {}

  static byte[] of(byte[] key, String label, byte[] data) {
    Mac mac = begin(key, label);
    return mac.doFinal(data);
  }

  /** A computation that has taken in the label and a zero byte. */
  static Mac begin(byte[] key, String label) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(label.getBytes(StandardCharsets.US_ASCII));
      mac.update((byte) 0);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA256", e);
    }
  }
}
