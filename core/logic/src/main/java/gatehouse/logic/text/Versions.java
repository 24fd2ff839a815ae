// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.text;

/**
 * Compares version strings: runs of digits as numbers of any length, runs of letters as text, other
 * characters only separate. A missing part is older than a number and newer than letters, so that
 * {@code 1.0-rc1 < 1.0 < 1.0.1}.
 */
public final class Versions {
  private Versions() {}

  /** Negative, zero or positive as the first is older than, equal to or newer than the second. */
  public static int compare(String a, String b) {
    int i = separators(a, 0);
    int j = separators(b, 0);
    while (i < a.length() || j < b.length()) {
      int aEnd = partEnd(a, i);
      int bEnd = partEnd(b, j);
      int order = compareParts(a.substring(i, aEnd), b.substring(j, bEnd));
      if (order != 0) {
        return order;
      }
      i = separators(a, aEnd);
      j = separators(b, bEnd);
    }
    return 0;
  }

  private static int compareParts(String a, String b) {
    int kinds = Integer.compare(kind(a), kind(b));
    if (kinds != 0) {
      return kinds;
    }
    if (kind(a) < 2) {
      return Integer.signum(a.compareToIgnoreCase(b));
    }
    String x = withoutZeros(a);
    String y = withoutZeros(b);
    int lengths = Integer.compare(x.length(), y.length());
    return lengths != 0 ? lengths : Integer.signum(x.compareTo(y));
  }

  /** Letters come before nothing, nothing before digits. */
  private static int kind(String part) {
    return part.isEmpty() ? 1 : isDigit(part.charAt(0)) ? 2 : 0;
  }

  private static String withoutZeros(String digits) {
    int start = 0;
    while (start < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static int separators(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetter(text.charAt(i)) && !isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int partEnd(String text, int from) {
    int i = from;
    while (i < text.length()
        && (isDigit(text.charAt(from))
            ? isDigit(text.charAt(i))
            : Character.isLetter(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
