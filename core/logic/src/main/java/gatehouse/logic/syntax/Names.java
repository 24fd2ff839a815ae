// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

import java.util.Collection;

/** Finds what a person probably meant. */
public final class Names {
  private Names() {}

  /** "did you mean 'x'?" for the nearest of the known names, or nothing when none is near. */
  public static String suggestion(String name, Collection<String> known) {
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

  /** Levenshtein's distance, a difference in case counting nothing. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same =
            Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
        int replaced = diagonal + (same ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
