// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.strength;

import java.util.SplittableRandom;

/** What people put after a word, with the share of those who do. */
enum Tail {
  NONE(25, 1),
  DIGIT(14, 10),
  TWO_DIGITS(16, 100),
  ENDING(15, Lists.ENDINGS.size()),
  YEAR(9, Lists.YEARS),
  SIGN(3, Lists.SIGNS.length()),
  YEAR_SIGN(2, Lists.YEARS * Lists.SIGNS.length()),
  THREE_DIGITS(5, 1_000),
  FOUR_DIGITS(6, 10_000),
  DATE_SIX(3, 366 * Lists.YEARS),
  DATE_EIGHT(2, 366 * Lists.YEARS);

  private final double percent;
  private final int count;

  Tail(double percent, int count) {
    this.percent = percent;
    this.count = count;
  }

  /** Of all who use a word. */
  double share() {
    return percent / 100;
  }

  /** How many tails of this sort there are. */
  int count() {
    return count;
  }

  /** The place of a tail of this sort from 0, or -1 when it is none. */
  int place(String tail) {
    return switch (this) {
      case NONE -> tail.isEmpty() ? 0 : -1;
      case DIGIT -> Lists.number(tail, 1);
      case TWO_DIGITS -> Lists.number(tail, 2);
      case ENDING -> Lists.ENDINGS.indexOf(tail);
      case YEAR -> Lists.year(tail);
      case SIGN -> tail.length() == 1 ? Lists.SIGNS.indexOf(tail) : -1;
      case YEAR_SIGN -> yearAndSign(tail);
      case THREE_DIGITS -> Lists.number(tail, 3);
      case FOUR_DIGITS -> Lists.number(tail, 4);
      case DATE_SIX -> Lists.date(tail, 6);
      case DATE_EIGHT -> Lists.date(tail, 8);
    };
  }

  private static int yearAndSign(String tail) {
    int year = tail.length() == 5 ? Lists.year(tail.substring(0, 4)) : -1;
    int sign = year < 0 ? -1 : Lists.SIGNS.indexOf(tail.charAt(4));
    return sign < 0 ? -1 : year * Lists.SIGNS.length() + sign;
  }

  /** A tail of this sort, by dice. */
  String draw(SplittableRandom dice) {
    return switch (this) {
      case NONE -> "";
      case DIGIT -> Lists.skewed(dice, 10);
      case TWO_DIGITS -> "%02d".formatted(dice.nextInt(100));
      case ENDING -> Lists.ENDINGS.get(Lists.early(dice, Lists.ENDINGS.size()));
      case YEAR -> String.valueOf(Lists.LAST_YEAR - Lists.early(dice, Lists.YEARS));
      case SIGN -> sign(dice);
      case YEAR_SIGN -> YEAR.draw(dice) + sign(dice);
      case THREE_DIGITS -> "%03d".formatted(dice.nextInt(1_000));
      case FOUR_DIGITS -> "%04d".formatted(dice.nextInt(10_000));
      case DATE_SIX -> Lists.someDay(dice, false);
      case DATE_EIGHT -> Lists.someDay(dice, true);
    };
  }

  private static String sign(SplittableRandom dice) {
    return String.valueOf(Lists.SIGNS.charAt(Lists.early(dice, Lists.SIGNS.length())));
  }

  static Tail any(SplittableRandom dice) {
    double at = dice.nextDouble();
    for (Tail tail : values()) {
      at -= tail.share();
      if (at < 0) {
        return tail;
      }
    }
    return NONE;
  }
}
