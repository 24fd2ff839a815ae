// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.strength;

import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Invented people who choose passwords by habit; the same seed gives the same people. */
final class People {
  private static final String ALPHABET =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&*+-?@";

  private static final int SHORTEST = 4;

  /** Of a hundred: those who take a row, digits, dice. */
  private final int rows;

  private final int digits;
  private final int dice;

  People(int rows, int digits, int dice) {
    this.rows = rows;
    this.digits = digits;
    this.dice = dice;
  }

  /** So many people's passwords, each with how many chose it. */
  SortedMap<String, Integer> choose(Lexicon lexicon, int people, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SortedMap<String, Integer> chosen = new TreeMap<>();
    for (int i = 0; i < people; i++) {
      String password = one(lexicon, random);
      if (password.length() >= SHORTEST) {
        chosen.merge(password, 1, Integer::sum);
      }
    }
    return chosen;
  }

  private String one(Lexicon lexicon, SplittableRandom random) {
    int habit = random.nextInt(100);
    if (habit < rows) {
      return Lists.ROWS.get(Lists.early(random, Lists.ROWS.size()));
    }
    if (habit < rows + digits) {
      return digits(random);
    }
    if (habit < rows + digits + dice) {
      return characters(random);
    }
    Head head = Head.any(random);
    String word = head.of(lexicon.draw(random.nextDouble()));
    String second = head.pair() ? head.of(lexicon.draw(random.nextDouble())) : "";
    return word + second + Tail.any(random).draw(random);
  }

  private static String digits(SplittableRandom random) {
    int sort = random.nextInt(4);
    if (sort < 2) {
      return Lists.someDay(random, sort == 1);
    }
    int length = sort == 2 ? 6 : 8;
    return String.valueOf(
        random.nextLong((long) Math.pow(10, length - 1), (long) Math.pow(10, length)));
  }

  private static String characters(SplittableRandom random) {
    int length = 6 + random.nextInt(9);
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < length; i++) {
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
