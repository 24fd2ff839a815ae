// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Five hex digits that tell the logins of one home at one service apart.
 *
 * <p>They are the same in every run and every export, and each of them fits a thousand in a billion
 * names, so that a report that is shared does not give away who somebody is.
 */
final class LoginTag {
  private static final int DIGITS = 5;

  private LoginTag() {}

  static String of(String service, String user) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(
                  ("gatehouse login\n" + service + "\n" + user.strip().toLowerCase(Locale.ROOT))
                      .getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
