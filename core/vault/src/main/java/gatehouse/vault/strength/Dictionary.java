// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** Words with how early an attacker tries them, and what sort of words they are. */
final class Dictionary {
  /** Shorter words say nothing in Latin letters; where a character is a word, two say much. */
  static final int SHORTEST = 3;

  private static final char FIRST_IDEOGRAPH = 0x2e80;

  private final Trie trie;
  private final PartKind[] kinds;
  private final int[] guesses;

  private record Ranked(PartKind kind, int guesses) {}

  /** The tree holds the number of each word in the arrays, from 1. */
  private Dictionary(SortedMap<String, Ranked> words) {
    SortedMap<String, Integer> numbers = new TreeMap<>();
    kinds = new PartKind[words.size() + 1];
    guesses = new int[words.size() + 1];
    words.forEach(
        (word, ranked) -> {
          int number = numbers.size() + 1;
          numbers.put(word, number);
          kinds[number] = ranked.kind;
          guesses[number] = ranked.guesses;
        });
    trie = new Trie(numbers);
  }

  Trie trie() {
    return trie;
  }

  PartKind kind(int word) {
    return kinds[word];
  }

  int guesses(int word) {
    return guesses[word];
  }

  /** Collects words; of a word in several lists, the one that is tried first counts. */
  static final class Builder {
    private final SortedMap<String, Ranked> words = new TreeMap<>();

    /** Adds words, the likeliest first; each takes its place times the weight in guesses. */
    Builder add(PartKind kind, int weight, Collection<String> likeliestFirst) {
      int guesses = 0;
      for (String word : likeliestFirst) {
        guesses += weight;
        add(new Ranked(kind, guesses), word);
      }
      return this;
    }

    private void add(Ranked ranked, String word) {
      StringBuilder plain = new StringBuilder(word.length());
      word.chars()
          .filter(c -> !Letters.isMark((char) c))
          .forEach(c -> plain.append(Letters.plain((char) c)));
      if (plain.length() >= SHORTEST
          || (plain.length() == 2 && plain.charAt(0) >= FIRST_IDEOGRAPH)) {
        words.merge(
            plain.toString(), ranked, (one, other) -> one.guesses <= other.guesses ? one : other);
      }
    }

    Dictionary build() {
      return new Dictionary(words);
    }
  }
}
