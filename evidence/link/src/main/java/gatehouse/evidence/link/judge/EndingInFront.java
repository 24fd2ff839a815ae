// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import java.util.regex.Pattern;

/** Whether a host looks as if it ended before it does: {@code bank.co.jp.example.cn}. */
final class EndingInFront {
  private static final Pattern ENDING =
      Pattern.compile(
          "\\.(com|net|org|gov|gob|gouv|(co|com|org|net|gov|ne|or|go|ac)\\.[a-z]{2})[.-]");

  /** Libraries stand between their readers and publishers under such names. */
  private static final String PROXY = "proxy";

  private EndingInFront() {}

  static boolean is(String front, String label) {
    return !front.isEmpty()
        && !front.contains(PROXY)
        && !label.contains(PROXY)
        && ENDING.matcher(front + "." + label + ".").find();
  }
}
