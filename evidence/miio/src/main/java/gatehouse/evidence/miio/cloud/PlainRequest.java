// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.cloud;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A request of the older kind, whose data is signed and not encrypted.
 *
 * @param path of the URL, as it is signed
 * @param data the JSON that is asked with
 * @see <a href="https://github.com/PiotrMachowski/Xiaomi-cloud-tokens-extractor">tokens
 *     extractor</a>
 */
public record PlainRequest(String path, String data) {
  private static final String HMAC = "HmacSHA256";

  /** Base64 of HMAC-SHA256 over path, signed nonce, nonce and data. */
  public String signature(String secret, String nonce) {
    String signedNonce = Nonces.signed(secret, nonce);
    String text = String.join("&", path, signedNonce, nonce, "data=" + data);
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(signedNonce), HMAC));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no " + HMAC, e);
    }
  }
}
