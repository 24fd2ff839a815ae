// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a host looks as if it ended before it does: {@code bank.co.jp.example.cn}, {@code
 * co.jp.example.cn}, {@code bank-co-jp.example.cn}.
 */
final class EndingInFront {
  /** Countries under whose endings names stand under an ending of their kind. */
  private static final String COUNTRY =
      "(au|bd|br|cn|hk|id|il|in|jp|kr|mx|my|nz|ph|pk|sg|th|tr|tw|uk|vn|za)";

  private static final Pattern ENDING =
      Pattern.compile(
          "\\.(com|net|org|gov|gob|gouv|(co|com|org|net|gov|ne|or|go|ac)\\.[a-z]{2})[.-]"
              + "|^(co|com|gov|ne|or|go|ac)\\."
              + COUNTRY
              + "\\.|[a-z0-9]-(co|com|gov|ne|or|go|ac)-"
              + COUNTRY
              + "\\.");

  /** Libraries stand between their readers and publishers under such names. */
  private static final String PROXY = "proxy";

  /** These write the host of the page that they show so. */
  private static final Set<String> MIRRORS = Set.of("translate.goog", "cdn.ampproject.org");

  private EndingInFront() {}

  static boolean is(String host, String front, String label) {
    return MIRRORS.stream().noneMatch(mirror -> host.endsWith("." + mirror))
        && !front.contains(PROXY)
        && !label.contains(PROXY)
        && ENDING.matcher((front.isEmpty() ? "" : front + ".") + label + ".").find();
  }
}
