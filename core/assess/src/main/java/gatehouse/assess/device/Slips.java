// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.device;

/** Letters put in, left out or changed between two words (Levenshtein 1966). */
public final class Slips {
  /** Names of devices are hostile; only so much of them is compared. */
  private static final int LONGEST = 80;

  private Slips() {}

  /** How many slips make one word of the other; only the first 80 letters of each count. */
  public static int between(String one, String other) {
    String a = one.substring(0, Math.min(LONGEST, one.length()));
    String b = other.substring(0, Math.min(LONGEST, other.length()));
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
