// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.Arrays;
import java.util.List;

/** Finds words of other scripts in Latin letters: {@code lyubov}, {@code pyaar}. */
record SpellingMatcher(Dictionary dictionary, Spellings spellings) implements Matcher {
  private static final int SURCHARGE = 2;

  @Override
  public void find(char[] password, List<Match> found) {
    Walk walk = new Walk(password, found);
    for (int start = 0; start < password.length; start++) {
      walk.from(start);
    }
  }

  /** Goes down the tree along the password, with all spellings side by side. */
  private final class Walk {
    private final char[] password;
    private final List<Match> found;
    private int[] open = new int[32];
    private int size;

    Walk(char[] password, List<Match> found) {
      this.password = password;
      this.found = found;
    }

    void from(int start) {
      step(Trie.ROOT, start, start);
      while (size > 0) {
        int to = open[--size];
        int node = open[--size];
        word(start, to, node);
        step(node, start, to);
      }
    }

    private void step(int node, int start, int at) {
      if (at < password.length) {
        follow(node, at, spellings.of(password[at]));
      }
      if (at > start) {
        follow(node, at, spellings.silent());
      }
    }

    private void follow(int node, int at, List<Spellings.Spelling> ways) {
      for (int i = 0; i < ways.size(); i++) {
        Spellings.Spelling way = ways.get(i);
        int child = dictionary.trie().child(node, way.letter());
        if (child != Trie.NONE && way.stands(password, at)) {
          if (size + 2 > open.length) {
            open = Arrays.copyOf(open, 2 * open.length);
          }
          open[size++] = child;
          open[size++] = at + way.latin().length();
        }
      }
    }

    private void word(int from, int to, int node) {
      int value = dictionary.trie().value(node);
      if (value != 0 && to - from >= Dictionary.SHORTEST) {
        double guesses =
            (double) dictionary.guesses(value)
                * SURCHARGE
                * Combinations.capitals(password, from, to);
        found.add(new Match(from, to, dictionary.kind(value), guesses));
      }
    }
  }
}
