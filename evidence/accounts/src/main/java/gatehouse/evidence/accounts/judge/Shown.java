// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import gatehouse.evidence.accounts.export.Login;
import java.util.regex.Pattern;

/** What an account is called before its owner, without the whole of any address. */
final class Shown {
  private static final int LONGEST = 80;
  private static final Pattern ADDRESS = Pattern.compile("([\\p{L}\\p{N}])[\\p{L}\\p{N}._%+-]*@");
  private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}]");

  private Shown() {}

  /** The title, else the service. */
  static String name(Login login, String service) {
    String title = clean(login.title());
    return title.isBlank() ? service : title;
  }

  /** Who signs in, by the first letter: {@code s…@example.org}, {@code s…}. */
  static String user(Login login) {
    String user = clean(login.user());
    return user.isEmpty() || user.contains("…")
        ? user
        : user.substring(0, user.offsetByCodePoints(0, 1)) + "…";
  }

  private static String clean(String text) {
    String plain = ODD.matcher(text).replaceAll("").strip();
    String masked = ADDRESS.matcher(plain).replaceAll("$1…@");
    return masked.codePointCount(0, masked.length()) <= LONGEST
        ? masked
        : masked.substring(0, masked.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
