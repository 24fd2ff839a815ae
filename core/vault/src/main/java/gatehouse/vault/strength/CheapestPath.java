// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cheapest way to guess a stretch of the password as a row of parts.
 *
 * <p>A row of {@code l} parts costs the product of their guesses, times the {@code l!} orders in
 * which an attacker may try kinds of parts, plus the 10,000^(l-1) shorter rows tried before
 * (Wheeler 2016, section 4). What no match covers is guessed by characters.
 */
final class CheapestPath {
  private static final double SHORTER_ROWS = 1e4;
  private static final double OTHER_KEYS = Math.log10(Reading.OTHER_KEYS.surcharge());
  private static final double LEAST_ONE = 11;
  private static final double LEAST_MANY = 51;

  private final int from;
  private final int length;
  private final double[] costs;
  private final double[] otherKeys;

  /** By end and number of parts: the product of guesses, the whole cost, and the last part. */
  private final double[][] products;

  private final double[][] wholes;
  private final @Nullable Match[][] lasts;

  CheapestPath(char[] password, int from, int to, List<Match> found, Characters characters) {
    this.from = from;
    this.length = to - from;
    char[] stretch = Arrays.copyOfRange(password, from, to);
    this.costs = characters.prefixes(stretch, Reading.FORWARDS);
    this.otherKeys = characters.prefixes(stretch, Reading.OTHER_KEYS);
    Arrays.fill(stretch, '\0');
    this.products = new double[length + 1][length + 1];
    this.wholes = new double[length + 1][length + 1];
    this.lasts = new @Nullable Match[length + 1][length + 1];
    for (double[] row : wholes) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    products[0][0] = 1;
    List<Match> byEnd =
        found.stream()
            .filter(match -> match.from() >= from && match.to() <= to)
            .sorted(Comparator.comparingInt(Match::to))
            .toList();
    int next = 0;
    for (int end = 1; end <= length; end++) {
      while (next < byEnd.size() && byEnd.get(next).to() == from + end) {
        extend(byEnd.get(next++));
      }
      characters(end);
    }
  }

  private void extend(Match match) {
    int start = match.from() - from;
    for (int parts = 0; parts <= start; parts++) {
      if (start == 0 ? parts == 0 : lasts[start][parts] != null) {
        take(match, start, parts + 1, match.guessesWithin(length));
      }
    }
  }

  /** Two stretches of characters side by side would be one, so the part before is a match. */
  private void characters(int end) {
    for (int start = 0; start < end; start++) {
      double least = end - start == 1 ? LEAST_ONE : LEAST_MANY;
      double guesses = Math.max(least, Math.pow(10, log10(start, end)));
      Match stretch = new Match(from + start, from + end, PartKind.CHARACTERS, guesses);
      for (int parts = 0; parts <= start; parts++) {
        Match before = lasts[start][parts];
        if (start == 0 ? parts == 0 : before != null && before.kind() != PartKind.CHARACTERS) {
          take(stretch, start, parts + 1, guesses);
        }
      }
    }
  }

  private double log10(int start, int end) {
    double other = otherKeys[end] - otherKeys[start] + OTHER_KEYS;
    return Math.min(costs[end] - costs[start], other);
  }

  private void take(Match match, int start, int parts, double guesses) {
    int end = match.to() - from;
    double product = products[start][parts - 1] * guesses;
    double whole = factorial(parts) * product + Math.pow(SHORTER_ROWS, parts - 1);
    for (int fewer = 1; fewer <= parts; fewer++) {
      if (wholes[end][fewer] <= whole) {
        return;
      }
    }
    products[end][parts] = product;
    wholes[end][parts] = whole;
    lasts[end][parts] = match;
  }

  private static double factorial(int n) {
    double product = 1;
    for (int i = 2; i <= n; i++) {
      product *= i;
    }
    return product;
  }

  private int best() {
    int best = 0;
    for (int parts = 0; parts <= length; parts++) {
      if (wholes[length][parts] < wholes[length][best]) {
        best = parts;
      }
    }
    return best;
  }

  /** How many guesses the cheapest row takes. */
  double guesses() {
    return length == 0 ? 1 : wholes[length][best()];
  }

  /** The parts of the cheapest row, from left to right. */
  List<Match> parts() {
    Deque<Match> parts = new ArrayDeque<>();
    int end = length;
    for (int left = best(); left > 0; left--) {
      Match last = lasts[end][left];
      if (last == null) {
        throw new IllegalStateException("a row of parts has a gap");
      }
      parts.push(last);
      end = last.from() - from;
    }
    return List.copyOf(parts);
  }
}
