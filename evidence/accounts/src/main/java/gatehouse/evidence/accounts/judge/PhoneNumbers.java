// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names to sign in with that are phone numbers.
 *
 * <p>Many services call their customers by number, so digits alone are no phone number unless they
 * are written like one: with the country in front (ITU-T E.164), with a trunk zero, or as a mobile
 * number of China.
 */
final class PhoneNumbers {
  private static final Pattern BETWEEN = Pattern.compile("[ ().\\-\\u00a0]");
  private static final Pattern NUMBER =
      Pattern.compile("(\\+|00)[1-9]\\d{7,14}|0[1-9]\\d{8,10}|1[3-9]\\d{9}");
  private static final int SHOWN = 2;

  private PhoneNumbers() {}

  /** What is shown of the number: its last two digits; nothing when it is no number. */
  static Optional<String> shown(String user) {
    String digits = BETWEEN.matcher(user.strip()).replaceAll("");
    return NUMBER.matcher(digits).matches()
        ? Optional.of("…" + digits.substring(digits.length() - SHOWN))
        : Optional.empty();
  }
}
