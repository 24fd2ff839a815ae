// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.payload;

import gatehouse.evidence.link.address.Percent;
import gatehouse.evidence.link.payload.Payload.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code otpauth://totp/Issuer:account?secret=...}; the secret is never kept.
 *
 * @see <a href="https://github.com/google/google-authenticator/wiki/Key-Uri-Format">its form</a>
 */
final class OtpCode {
  private OtpCode() {}

  static Payload read(String rest) {
    int question = rest.indexOf('?');
    String label = question < 0 ? rest : rest.substring(0, question);
    label = Percent.decode(label.substring(label.lastIndexOf('/') + 1));
    int colon = label.indexOf(':');
    String issuer =
        PayloadReader.parameter(rest, "issuer").orElse(colon < 0 ? "" : label.substring(0, colon));
    String account = label.substring(colon + 1).strip();
    boolean misplaced = account.toLowerCase(Locale.ROOT).contains("secret=");
    return new Payload(
        Kind.SECOND_FACTOR,
        Map.of(
            "issuer",
            PayloadReader.cut(issuer),
            "account",
            misplaced ? "" : PayloadReader.cut(account)),
        "otpauth:",
        List.of());
  }
}
