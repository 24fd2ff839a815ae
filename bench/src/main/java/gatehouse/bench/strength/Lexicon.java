// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.strength;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one language as attacker and people know them, the likeliest first. */
final class Lexicon {
  private static final double FLATTEN = 8;
  private static final double SLOPE = 0.9;

  private final List<String> words;
  private final int step;
  private final Map<String, Integer> places = new HashMap<>();
  private final double[] mass;

  /** With a step of 10 the list is a sample: every tenth word of a longer one. */
  Lexicon(List<String> words, int step) {
    this.words = List.copyOf(words);
    this.step = step;
    this.mass = new double[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      places.putIfAbsent(words.get(i), i);
      mass[i + 1] = mass[i] + step / Math.pow((double) i * step + FLATTEN, SLOPE);
    }
  }

  /** The place of a word in the whole list from 0, or -1. */
  int place(String word) {
    Integer place = places.get(word);
    return place == null ? -1 : place * step;
  }

  /** How many words the whole list has. */
  int size() {
    return words.size() * step;
  }

  /** The share of choices that fall on the words from one place to another. */
  double share(int from, int to) {
    return (mass[clamp(to)] - mass[clamp(from)]) / mass[words.size()];
  }

  private int clamp(int place) {
    return Math.min((place + step - 1) / step, words.size());
  }

  /** The word that a dice between 0 and 1 falls on. */
  String draw(double dice) {
    int low = 0;
    int high = words.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mass[middle + 1] < dice * mass[words.size()]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return words.get(low);
  }
}
