// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.Collection;

/** Finds what a person probably meant. */
public final class Names {
  /** Nobody misspells a longer name; hostile text could make the table large. */
  private static final int LONGEST = 100;

  private Names() {}

  /** "did you mean 'x'?" for the nearest of the known names, or nothing when none is near. */
  public static String suggestion(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return "";
    }
    String best = "";
    int least = Math.max(1, name.length() / 3) + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - name.length()) < least) {
        int distance = distance(name, candidate);
        if (distance < least || (distance == least && candidate.compareTo(best) < 0)) {
          best = candidate;
          least = distance;
        }
      }
    }
    return best.isEmpty() ? "" : "did you mean '" + best + "'?";
  }

  /** Levenshtein's distance with swapped neighbours as one step, case counting nothing. */
  private static int distance(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int replaced = table[i - 1][j - 1] + (same(a, i - 1, b, j - 1) ? 0 : 1);
        int shifted = 1 + Math.min(table[i - 1][j], table[i][j - 1]);
        table[i][j] = Math.min(replaced, shifted);
        boolean swapped = i > 1 && j > 1 && same(a, i - 1, b, j - 2) && same(a, i - 2, b, j - 1);
        if (swapped) {
          table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
        }
      }
    }
    return table[a.length()][b.length()];
  }

  private static boolean same(String a, int i, String b, int j) {
    return Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j));
  }
}
