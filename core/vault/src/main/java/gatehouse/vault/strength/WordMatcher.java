// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.Arrays;
import java.util.List;

/**
 * Finds words of a dictionary, in any case, with or without accents, with characters in place of
 * letters ({@code p4ssw0rd}), in one way of reading.
 */
record WordMatcher(Dictionary dictionary, Reading reading) implements Matcher {
  private static final int MOST_REPLACED = 6;

  @Override
  public void find(char[] password, List<Match> found) {
    char[] read = reading.of(password);
    Walk walk = new Walk(password, read, found);
    for (int start = 0; start < password.length; start++) {
      walk.from(start);
    }
    Arrays.fill(read, '\0');
  }

  /** Goes down the tree along the password, with all meanings of a character side by side. */
  private final class Walk {
    private final char[] password;
    private final char[] read;
    private final List<Match> found;
    private int[] open = new int[32];
    private int size;

    Walk(char[] password, char[] read, List<Match> found) {
      this.password = password;
      this.read = read;
      this.found = found;
    }

    void from(int start) {
      push(Trie.ROOT, 0, 0);
      while (size > 0) {
        int replaced = open[--size];
        int length = open[--size];
        int node = open[--size];
        word(start, node, length, replaced);
        if (start + length < read.length) {
          next(node, read[start + length], length, replaced);
        }
      }
    }

    private void next(int node, char c, int length, int replaced) {
      if (Letters.isMark(c)) {
        if (length > 0) {
          push(node, length + 1, replaced);
        }
        return;
      }
      step(node, Letters.plain(c), length + 1, replaced);
      if (replaced < MOST_REPLACED && reading != Reading.OTHER_KEYS) {
        String meant = Letters.meant(c);
        for (int i = 0; i < meant.length(); i++) {
          step(node, meant.charAt(i), length + 1, replaced + 1);
        }
      }
    }

    private void step(int node, char letter, int length, int replaced) {
      int child = dictionary.trie().child(node, letter);
      if (child != Trie.NONE) {
        push(child, length, replaced);
      }
    }

    private void push(int node, int length, int replaced) {
      if (size + 3 > open.length) {
        open = Arrays.copyOf(open, 2 * open.length);
      }
      open[size++] = node;
      open[size++] = length;
      open[size++] = replaced;
    }

    private void word(int start, int node, int length, int replaced) {
      int value = dictionary.trie().value(node);
      if (value == 0) {
        return;
      }
      int from = reading.from(password, start, length);
      double guesses =
          dictionary.guesses(value)
              * Combinations.capitals(password, from, from + length)
              * (1 << replaced)
              * reading.surcharge();
      found.add(new Match(from, from + length, dictionary.kind(value), guesses));
    }
  }
}
