// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import gatehouse.evidence.network.router.http.RouterException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answer to a Digest challenge (RFC 7616), with quality of protection {@code auth}.
 *
 * @param realm as the server says
 * @param nonce as the server says
 * @param algorithm of the JDK: MD5 or SHA-256
 */
record DigestAuth(String realm, String nonce, String algorithm) {
  private static final Pattern PARAMETER =
      Pattern.compile("([a-zA-Z]+)\\s*=\\s*(?:\"([^\"]{0,512})\"|([^\\s,\"]{1,512}))");
  private static final Pattern HARMLESS = Pattern.compile("[ -!#-\\[\\]-~]*");
  private static final int LONGEST = 4096;

  static DigestAuth of(String challenge) throws RouterException {
    Map<String, String> values = new HashMap<>();
    String head = challenge.substring(0, Math.min(challenge.length(), LONGEST));
    Matcher matcher = PARAMETER.matcher(head);
    while (matcher.find()) {
      String quoted = matcher.group(2);
      values.put(
          matcher.group(1).toLowerCase(Locale.ROOT), quoted == null ? matcher.group(3) : quoted);
    }
    String algorithm = values.getOrDefault("algorithm", "MD5").toUpperCase(Locale.ROOT);
    String realm = values.getOrDefault("realm", "");
    String nonce = values.getOrDefault("nonce", "");
    if (!head.regionMatches(true, 0, "Digest", 0, 6)
        || nonce.isEmpty()
        || !HARMLESS.matcher(realm + nonce).matches()
        || !(algorithm.equals("MD5") || algorithm.equals("SHA-256"))) {
      throw new RouterException("The router asks for a password in a way that is not known.");
    }
    return new DigestAuth(realm, nonce, algorithm);
  }

  /** The header's value for one request; the password is given in UTF-8. */
  String header(String user, byte[] password, String path, String clientNonce) {
    String secret = hex(userPart(user, password));
    String request = hex(("POST:" + path).getBytes(StandardCharsets.UTF_8));
    String response =
        hex(
            String.join(":", secret, nonce, "00000001", clientNonce, "auth", request)
                .getBytes(StandardCharsets.UTF_8));
    return ("Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", response=\"%s\","
            + " algorithm=%s, qop=auth, nc=00000001, cnonce=\"%s\"")
        .formatted(user, realm, nonce, path, response, algorithm, clientNonce);
  }

  private byte[] userPart(String user, byte[] password) {
    byte[] before = (user + ":" + realm + ":").getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(before, before.length + password.length);
    System.arraycopy(password, 0, whole, before.length, password.length);
    return whole;
  }

  private String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has " + algorithm, e);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}
