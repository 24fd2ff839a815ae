// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.brand;

import gatehouse.evidence.link.table.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The words with which phishing makes people act: account, verify, unlock, prize. */
public final class Lures {
  private static final int LONGEST_LABEL = 63;

  private static final Set<String> WORDS = Tables.words("lures.txt");
  private static final List<String> OTHER_SCRIPTS =
      WORDS.stream().filter(word -> word.chars().anyMatch(c -> c > 0x7f)).sorted().toList();

  private Lures() {}

  /** The lures in a label; words that are written together are told apart when nothing is left. */
  public static List<String> in(String label) {
    List<String> found = new ArrayList<>();
    for (String token : tokens(label)) {
      found.addAll(cover(token));
    }
    OTHER_SCRIPTS.stream().filter(label::contains).forEach(found::add);
    return found;
  }

  /** The parts of a label between hyphens, underscores, dots and digits. */
  static List<String> tokens(String label) {
    return Arrays.stream(label.split("[-_.0-9]+", -1)).filter(token -> !token.isEmpty()).toList();
  }

  /** The lures of which a word is made up; none when a letter is left over. */
  static List<String> cover(String word) {
    int length = word.length();
    if (length > LONGEST_LABEL) {
      return List.of();
    }
    int[] from = new int[length + 1];
    Arrays.fill(from, -1);
    from[0] = 0;
    for (int end = 1; end <= length; end++) {
      for (int start = 0; start < end && from[end] < 0; start++) {
        if (from[start] >= 0 && WORDS.contains(word.substring(start, end))) {
          from[end] = start;
        }
      }
    }
    List<String> found = new ArrayList<>();
    for (int end = length; end > 0 && from[length] >= 0; end = from[end]) {
      found.addFirst(word.substring(from[end], end));
    }
    return found;
  }
}
