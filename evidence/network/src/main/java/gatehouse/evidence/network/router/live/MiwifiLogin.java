// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The sign-in of MiWiFi routers: {@code H(nonce + H(password + key))} in hexadecimal digits.
 *
 * <p>H is SHA-1, or SHA-256 when the router says {@code newEncryptMode}. Source: the script of the
 * router's own sign-in page.
 */
enum MiwifiLogin {
  SHA1("SHA-1"),
  SHA256("SHA-256");

  private final String algorithm;

  MiwifiLogin(String algorithm) {
    this.algorithm = algorithm;
  }

  /** The nonce: kind of client, its address, seconds, and a number by chance. */
  static String nonce(String mac, long seconds, int random) {
    return "0_%s_%d_%d".formatted(mac, seconds, random);
  }

  /** What is sent in the place of the password, which is given in UTF-8. */
  String digest(byte[] password, String key, String nonce) {
    try {
      MessageDigest inner = MessageDigest.getInstance(algorithm);
      inner.update(password);
      String hidden = HexFormat.of().formatHex(inner.digest(ascii(key)));
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance(algorithm).digest(ascii(nonce + hidden)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has " + algorithm, e);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
