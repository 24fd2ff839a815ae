// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.List;

/** Finds walks from key to neighbouring key: {@code qwerty}, {@code 1qaz2wsx}, {@code 2580}. */
record KeyboardMatcher(Layout layout) implements Matcher {
  private static final int SHORTEST = 3;

  @Override
  public void find(char[] password, List<Match> found) {
    int from = 0;
    while (from + 1 < password.length) {
      int to = from + 1;
      int turns = 0;
      int way = 0;
      while (to < password.length) {
        int next = way(password[to - 1], password[to]);
        if (next == 0) {
          break;
        }
        turns += next == way ? 0 : 1;
        way = next;
        to++;
      }
      if (to - from >= SHORTEST) {
        found.add(
            new Match(
                from, to, PartKind.KEYBOARD, walks(to - from, turns) * shifts(password, from, to)));
      }
      from = to;
    }
  }

  private int way(char from, char to) {
    int one = layout.place(from);
    int other = layout.place(to);
    return one < 0 || other < 0 ? 0 : layout.direction(one, other);
  }

  /** How many walks there are that are no longer and turn no more often. */
  private double walks(int length, int turns) {
    double walks = 0;
    for (int l = 2; l <= length; l++) {
      double neighbours = 1;
      for (int t = 1; t <= Math.min(turns, l - 1); t++) {
        neighbours *= layout.averageNeighbours();
        walks += Combinations.choose(l - 1, t - 1) * layout.size() * neighbours;
      }
    }
    return walks;
  }

  private double shifts(char[] password, int from, int to) {
    int shifted = 0;
    for (int i = from; i < to; i++) {
      shifted += layout.needsShift(password[i]) ? 1 : 0;
    }
    if (shifted == 0) {
      return 1;
    }
    return shifted == to - from ? 2 : Combinations.mixed(shifted, to - from - shifted);
  }
}
