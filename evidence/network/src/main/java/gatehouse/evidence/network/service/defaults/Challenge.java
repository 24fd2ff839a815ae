// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service.defaults;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers a demand for a name and a password, in the forms that small devices use.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7617">RFC 7617, Basic</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2617#section-3">RFC 2617, 3, Digest with MD5</a>
 */
final class Challenge {
  private static final Pattern HARMLESS = Pattern.compile("[ -!#-\\[\\]-~]{0,512}");
  private static final String COUNT = "00000001";
  private static final String OWN_NONCE = "67617465";

  private Challenge() {}

  /** The value of the header that answers; none when the demand is in another form. */
  static Optional<String> answer(String challenge, String method, String uri, Pair pair) {
    if (challenge.toLowerCase(Locale.ROOT).startsWith("basic")) {
      byte[] both = (pair.name() + ":" + pair.password()).getBytes(StandardCharsets.UTF_8);
      return Optional.of("Basic " + Base64.getEncoder().encodeToString(both));
    }
    String nonce = value(challenge, "nonce");
    String realm = value(challenge, "realm");
    boolean md5 = value(challenge, "algorithm").toUpperCase(Locale.ROOT).matches("|MD5");
    if (nonce.isEmpty() || !md5 || !HARMLESS.matcher(nonce + realm).matches()) {
      return Optional.empty();
    }
    String secret = md5(pair.name() + ":" + realm + ":" + pair.password());
    String request = md5(method + ":" + uri);
    boolean counted = value(challenge, "qop").contains("auth");
    String middle = counted ? String.join(":", nonce, COUNT, OWN_NONCE, "auth") : nonce;
    String response = md5(secret + ":" + middle + ":" + request);
    String header =
        "Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", response=\"%s\""
            .formatted(pair.name(), realm, nonce, uri, response);
    return Optional.of(
        counted ? header + ", qop=auth, nc=" + COUNT + ", cnonce=\"" + OWN_NONCE + "\"" : header);
  }

  private static String value(String challenge, String name) {
    Matcher value =
        Pattern.compile("(?i)\\b" + name + "\\s*=\\s*(?:\"([^\"]{0,512})\"|([^\\s,\"]{1,512}))")
            .matcher(challenge);
    if (!value.find()) {
      return "";
    }
    return value.group(1) == null ? value.group(2) : value.group(1);
  }

  private static String md5(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has MD5", e);
    }
  }
}
