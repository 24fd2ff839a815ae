// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.SortedMap;

/**
 * Words in a tree of letters, packed into arrays: 14 bytes a node.
 *
 * <p>Node 0 is the root; the children of a node lie side by side, by letter.
 */
final class Trie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int FIRST_LETTERS = 0x980;
  private static final int COUNT_BITS = 10;
  private static final int MOST_CHILDREN = (1 << COUNT_BITS) - 1;

  private char[] letters = new char[1];

  /** The first child, and in the lowest bits how many there are. */
  private int[] children = new int[1];

  private int[] values = new int[1];

  /** A bit for the letter of each child, modulo 32: most look-ups for nothing end here. */
  private int[] sieves = new int[1];

  private int size = 1;

  private record Range(int node, int from, int to, int depth) {}

  /** The children of the root by letter: most look-ups end there. */
  private final int[] ofRoot = new int[FIRST_LETTERS];

  /** The words with their values, which are above 0. */
  Trie(SortedMap<String, Integer> words) {
    String[] sorted = words.keySet().toArray(String[]::new);
    int[] given = words.values().stream().mapToInt(Integer::intValue).toArray();
    Deque<Range> open = new ArrayDeque<>();
    open.add(new Range(ROOT, 0, sorted.length, 0));
    while (!open.isEmpty()) {
      Range range = open.remove();
      int at = range.from;
      if (at < range.to && sorted[at].length() == range.depth) {
        values[range.node] = given[at++];
      }
      children[range.node] = size << COUNT_BITS;
      while (at < range.to) {
        char letter = sorted[at].charAt(range.depth);
        int end = at + 1;
        while (end < range.to && sorted[end].charAt(range.depth) == letter) {
          end++;
        }
        open.add(new Range(add(letter), at, end, range.depth + 1));
        children[range.node]++;
        sieves[range.node] |= 1 << letter;
        at = end;
      }
    }
    resize(size);
    for (char letter = 0; letter < FIRST_LETTERS; letter++) {
      ofRoot[letter] = search(ROOT, letter);
    }
  }

  private int add(char letter) {
    if (size == letters.length) {
      resize(2 * size);
    }
    letters[size] = letter;
    return size++;
  }

  private void resize(int length) {
    letters = Arrays.copyOf(letters, length);
    children = Arrays.copyOf(children, length);
    values = Arrays.copyOf(values, length);
    sieves = Arrays.copyOf(sieves, length);
  }

  /** The child under a letter, or {@link #NONE}. */
  int child(int node, char letter) {
    return node == ROOT && letter < FIRST_LETTERS ? ofRoot[letter] : search(node, letter);
  }

  private int search(int node, char letter) {
    if ((sieves[node] >>> letter & 1) == 0) {
      return NONE;
    }
    int low = children[node] >>> COUNT_BITS;
    int high = low + (children[node] & MOST_CHILDREN);
    while (low < high) {
      int middle = (low + high) >>> 1;
      char there = letters[middle];
      if (there == letter) {
        return middle;
      }
      if (there < letter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return NONE;
  }

  /** The value of the word that ends here, or 0. */
  int value(int node) {
    return values[node];
  }
}
