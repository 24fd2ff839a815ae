// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds runs of syllables in a language whose words and names are rows of them: {@code
 * zhangxiaoming}, {@code nguyenvanan}.
 *
 * <p>A run costs the product of its syllables' places in the list.
 */
record SyllableMatcher(Trie syllables) implements Matcher {
  /** A syllable that is known to be one of the likeliest is still one of several. */
  private static final int LEAST = 12;

  private static final int SHORTEST_RUN = 4;

  static SyllableMatcher of(String file) {
    SortedMap<String, Integer> places = new TreeMap<>();
    for (String syllable : Resource.words(file)) {
      places.putIfAbsent(syllable, places.size() + 1);
    }
    return new SyllableMatcher(new Trie(places));
  }

  @Override
  public void find(char[] password, List<Match> found) {
    double[] one = new double[password.length + 1];
    double[] more = new double[password.length + 1];
    for (int start = 0; start + SHORTEST_RUN <= password.length; start++) {
      Arrays.fill(one, start, one.length, Double.POSITIVE_INFINITY);
      Arrays.fill(more, start, more.length, Double.POSITIVE_INFINITY);
      extend(password, start, 1, one);
      for (int at = start + 1; at < password.length; at++) {
        double run = Math.min(one[at], more[at]);
        if (run < Double.POSITIVE_INFINITY) {
          extend(password, at, run, more);
        }
      }
      for (int end = start + SHORTEST_RUN; end <= password.length; end++) {
        if (more[end] < Double.POSITIVE_INFINITY) {
          double guesses = more[end] * Combinations.capitals(password, start, end);
          found.add(new Match(start, end, PartKind.WORD, guesses));
        }
      }
    }
  }

  /** Tells the cost of all ends that one more syllable reaches. */
  private void extend(char[] password, int from, double run, double[] costs) {
    int node = Trie.ROOT;
    for (int at = from; at < password.length; at++) {
      node = syllables.child(node, Letters.plain(password[at]));
      if (node == Trie.NONE) {
        return;
      }
      int place = syllables.value(node);
      if (place > 0) {
        costs[at + 1] = Math.min(costs[at + 1], run * Math.max(LEAST, place));
      }
    }
  }
}
