// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.Arrays;
import java.util.List;

/** Finds words of another script in Latin letters: {@code lyubov}, {@code pyaar}. */
record SpellingMatcher(Dictionary dictionary, Spellings spellings) implements Matcher {
  private static final int SURCHARGE = 2;

  @Override
  public void find(char[] password, List<Match> found) {
    char[] plain = new char[password.length];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = Letters.plain(password[i]);
    }
    Walk walk = new Walk(password, plain, found);
    for (int start = 0; start < plain.length; start++) {
      walk.from(start);
    }
    Arrays.fill(plain, '\0');
  }

  /** Goes down the tree along the password, with all spellings side by side. */
  private final class Walk {
    private final char[] password;
    private final char[] plain;
    private final List<Match> found;
    private int[] open = new int[32];
    private int size;

    Walk(char[] password, char[] plain, List<Match> found) {
      this.password = password;
      this.plain = plain;
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
      if (at < plain.length) {
        follow(node, at, spellings.of(plain[at]));
      }
      if (at > start) {
        follow(node, at, spellings.silent());
      }
    }

    private void follow(int node, int at, List<Spellings.Spelling> ways) {
      for (int i = 0; i < ways.size(); i++) {
        Spellings.Spelling way = ways.get(i);
        int child = way.stands(plain, at) ? dictionary.trie().child(node, way.letter()) : Trie.NONE;
        if (child != Trie.NONE) {
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
