// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.quic;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a client's first packets are encrypted with; it follows from the connection id on them.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9001#section-5.2">RFC 9001, 5.2</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5869">RFC 5869, HKDF</a>
 */
final class InitialKeys {
  private static final String HMAC = "HmacSHA256";
  private static final int HASH = 32;
  private static final int KEY = 16;
  private static final int IV = 12;

  private final SecretKeySpec key;
  private final byte[] iv;
  private final SecretKeySpec header;

  private InitialKeys(SecretKeySpec key, byte[] iv, SecretKeySpec header) {
    this.key = key;
    this.iv = iv;
    this.header = header;
  }

  /** AES-128 key of the payload. */
  SecretKeySpec key() {
    return key;
  }

  /** What packet numbers are added to. */
  byte[] iv() {
    return iv.clone();
  }

  /** AES-128 key that hides the packet number. */
  SecretKeySpec header() {
    return header;
  }

  static InitialKeys of(QuicVersion version, byte[] connectionId) {
    byte[] initial = hmac(version.salt(), connectionId);
    byte[] client = expand(initial, "client in", HASH);
    return new InitialKeys(
        new SecretKeySpec(expand(client, version.label() + "key", KEY), "AES"),
        expand(client, version.label() + "iv", IV),
        new SecretKeySpec(expand(client, version.label() + "hp", KEY), "AES"));
  }

  /** HKDF-Expand-Label of TLS 1.3 (RFC 8446, 7.1), for one block at most. */
  private static byte[] expand(byte[] secret, String label, int length) {
    byte[] name = ("tls13 " + label).getBytes(StandardCharsets.US_ASCII);
    byte[] info = new byte[name.length + 5];
    info[1] = (byte) length;
    info[2] = (byte) name.length;
    System.arraycopy(name, 0, info, 3, name.length);
    // An empty context, and the number of the first block.
    info[info.length - 1] = 1;
    return Arrays.copyOf(hmac(secret, info), length);
  }

  private static byte[] hmac(byte[] key, byte[] text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
    }
  }
}
