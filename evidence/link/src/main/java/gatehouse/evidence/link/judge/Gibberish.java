// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import gatehouse.evidence.link.table.Tables;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a label looks as if a machine had drawn it. */
final class Gibberish {
  private static final int FEWEST_LETTERS = 9;
  private static final int LONG_RUN = 6;
  private static final int MANY_TURNS = 4;
  private static final int RARE = 2;

  /** Longer names are words joined, and rare pairs stand where they meet. */
  private static final Pattern SHORT = Pattern.compile("[a-z]{5,12}");

  private static final Set<String> RARE_PAIRS = Tables.words("rare_pairs.txt");

  private Gibberish() {}

  static boolean is(String label) {
    return isMuddled(label) || hasRarePairs(label);
  }

  private static boolean hasRarePairs(String label) {
    return SHORT.matcher(label).matches()
        && IntStream.range(1, label.length())
                .filter(i -> RARE_PAIRS.contains(label.substring(i - 1, i + 1)))
                .count()
            >= RARE;
  }

  private static boolean isMuddled(String label) {
    if (label.length() < FEWEST_LETTERS || label.startsWith("xn--")) {
      return false;
    }
    int run = 0;
    int longest = 0;
    int turns = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c > 0x7f || c == '-') {
        return false;
      }
      boolean digit = c >= '0' && c <= '9';
      run = !digit && "aeiouy".indexOf(c) < 0 ? run + 1 : 0;
      longest = Math.max(longest, run);
      boolean digitBefore = i > 0 && label.charAt(i - 1) >= '0' && label.charAt(i - 1) <= '9';
      turns += i > 0 && digit != digitBefore ? 1 : 0;
    }
    return longest >= LONG_RUN || turns >= MANY_TURNS;
  }
}
