// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.ArrayList;
import java.util.List;

/** Finds the same stretch several times in a row, which costs hardly more than once. */
record Repeats(Characters characters) {
  private static final int FEWEST_SINGLES = 3;

  /** The repeats, given what else was found; what is repeated costs what its own parts cost. */
  List<Match> find(char[] password, List<Match> found) {
    List<Match> repeats = new ArrayList<>();
    for (int unit = 1; unit <= password.length / 2; unit++) {
      int from = 0;
      while (from + 2 * unit <= password.length) {
        int to = from + unit;
        while (to < password.length && password[to] == password[to - unit]) {
          to++;
        }
        int times = (to - from) / unit;
        if (times >= (unit == 1 ? FEWEST_SINGLES : 2)) {
          double once = once(password, from, from + unit, found);
          repeats.add(new Match(from, from + times * unit, PartKind.REPEAT, once * times));
        }
        from = Math.max(from + 1, to - unit + 1);
      }
    }
    return repeats;
  }

  private double once(char[] password, int from, int to, List<Match> found) {
    return new CheapestPath(password, from, to, found, characters).guesses();
  }
}
