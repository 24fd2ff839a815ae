// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.cloud;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A request whose values are encrypted: {@code rc4_hash__} signs them in clear, {@code signature}
 * as they are sent.
 *
 * @param method such as {@code POST}
 * @param path of the URL, {@code /app} included
 * @see <a href="https://github.com/PiotrMachowski/Xiaomi-cloud-tokens-extractor">tokens
 *     extractor</a>
 */
public record EncryptedRequest(String method, String path, Map<String, String> values) {
  private static final String APP = "/app/";

  public EncryptedRequest {
    values = new LinkedHashMap<>(values);
  }

  /** The form that is sent, in its order. */
  public Map<String, String> form(String secret, String nonce) {
    String signedNonce = Nonces.signed(secret, nonce);
    Map<String, String> plain = new LinkedHashMap<>(values);
    plain.put("rc4_hash__", signature(plain, signedNonce));
    Map<String, String> form = new LinkedHashMap<>();
    plain.forEach((name, value) -> form.put(name, encrypted(value, signedNonce)));
    form.put("signature", signature(form, signedNonce));
    form.put("ssecurity", secret);
    form.put("_nonce", nonce);
    return form;
  }

  private static String encrypted(String value, String signedNonce) {
    byte[] text = Rc4.transform(signedNonce, value.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(text);
  }

  /**
   * What an encrypted value or reply says.
   *
   * @throws IllegalArgumentException when it is no base64
   */
  public static String decrypted(String value, String secret, String nonce) {
    byte[] text =
        Rc4.transform(Nonces.signed(secret, nonce), Base64.getDecoder().decode(value.strip()));
    return new String(text, StandardCharsets.UTF_8);
  }

  private String signature(Map<String, String> signed, String signedNonce) {
    StringJoiner text = new StringJoiner("&");
    text.add(method).add(path.startsWith(APP) ? path.substring(APP.length() - 1) : path);
    signed.forEach((name, value) -> text.add(name + "=" + value));
    text.add(signedNonce);
    byte[] digest = Digests.of("SHA-1").digest(text.toString().getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(digest);
  }
}
