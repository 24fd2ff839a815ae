// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

/**
 * A user id of the kernel as Android prints it: {@code 1000}, {@code 1010234}, {@code u0a23},
 * {@code u10s1000}.
 *
 * @param user the user of the phone; -1 when the text is none
 * @param appId the number of the app
 * @see <a
 *     href="https://cs.android.com/android/platform/superproject/+/main:frameworks/base/core/java/android/os/UserHandle.java">UserHandle.formatUid</a>
 */
record UidText(long user, long appId) {
  private static final UidText NONE = new UidText(-1, -1);
  private static final int PER_USER = 100_000;
  private static final int FIRST_APP = 10_000;

  static UidText of(String text) {
    int i = 0;
    boolean split = text.startsWith("u");
    long first = 0;
    for (i = split ? 1 : 0; i < text.length() && isDigit(text.charAt(i)) && i < 12; i++) {
      first = first * 10 + text.charAt(i) - '0';
    }
    if (!split) {
      return i == 0 || i < text.length() ? NONE : new UidText(first / PER_USER, first % PER_USER);
    }
    if (i == 1 || i + 1 >= text.length()) {
      return NONE;
    }
    char kind = text.charAt(i);
    long second = 0;
    for (i++; i < text.length() && isDigit(text.charAt(i)) && i < 20; i++) {
      second = second * 10 + text.charAt(i) - '0';
    }
    return switch (kind) {
      case 'a' -> new UidText(first, second + FIRST_APP);
      case 's' -> new UidText(first, second);
      default -> NONE;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
