// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

/** Lines {@code SUFFIX:COUNT} of the hashes that share their first five digits. */
public final class RangeText {
  private static final int SUFFIX_DIGITS = PasswordHash.DIGITS - PasswordHash.PREFIX_DIGITS;

  private RangeText() {}

  /** Whether the hash is among them; one that is counted zero times is there only as padding. */
  public static boolean holds(byte[] lines, PasswordHash password) {
    for (int at = 0; at < lines.length; at++) {
      int end = at;
      while (end < lines.length && lines[end] != '\n') {
        end++;
      }
      if (end - at >= SUFFIX_DIGITS
          && password.endsWith(lines, at, PasswordHash.PREFIX_DIGITS)
          && isCounted(lines, at + SUFFIX_DIGITS, end)) {
        return true;
      }
      at = end;
    }
    return false;
  }

  private static boolean isCounted(byte[] lines, int from, int end) {
    if (from == end || lines[from] != ':') {
      return true;
    }
    for (int i = from + 1; i < end; i++) {
      if (lines[i] >= '1' && lines[i] <= '9') {
        return true;
      }
    }
    return false;
  }
}
