// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

import java.util.Comparator;
import java.util.stream.Stream;

/** Suggests what a mistyped word may have meant. */
public final class Nearest {
  private static final int MOST_SLIPS = 2;

  private Nearest() {}

  /** {@code ", did you mean 'audit'?"}, or nothing when no choice is near. */
  public static String to(String word, Stream<String> choices) {
    return choices
        .filter(choice -> slips(word, choice) <= MOST_SLIPS)
        .min(Comparator.comparingInt(choice -> slips(word, choice)))
        .map(choice -> ", did you mean '" + choice + "'?")
        .orElse("");
  }

  /** Levenshtein's distance: letters put in, left out or changed. */
  private static int slips(String a, String b) {
    if (Math.abs(a.length() - b.length()) > MOST_SLIPS) {
      return MOST_SLIPS + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
