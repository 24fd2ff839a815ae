// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.List;

/** Finds characters at an even distance: {@code abcd}, {@code 97531}. */
record SequenceMatcher() implements Matcher {
  private static final int SHORTEST = 3;
  private static final int LARGEST_STEP = 5;
  private static final int OBVIOUS_STARTS = 4;
  private static final String OBVIOUS = "aAzZ019а";

  @Override
  public void find(char[] password, List<Match> found) {
    int from = 0;
    while (from + 1 < password.length) {
      int step = password[from + 1] - password[from];
      int to = from + 2;
      while (to < password.length && password[to] - password[to - 1] == step) {
        to++;
      }
      if (to - from >= SHORTEST && step != 0 && Math.abs(step) <= LARGEST_STEP) {
        found.add(new Match(from, to, PartKind.SEQUENCE, guesses(password[from], step, to - from)));
      }
      from = to - 1;
    }
  }

  private static double guesses(char first, int step, int length) {
    int starts = OBVIOUS.indexOf(first) >= 0 ? OBVIOUS_STARTS : Character.isDigit(first) ? 10 : 26;
    return (double) starts * length * (step < 0 ? 2 : 1) * Math.abs(step);
  }
}
