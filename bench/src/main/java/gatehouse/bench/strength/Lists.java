// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.strength;

import java.util.List;
import java.util.SplittableRandom;

/** What attacker and people know besides words, the likeliest first; of our own choice. */
final class Lists {
  static final List<String> ENDINGS =
      List.of(
          "123", "1234", "12", "12345", "01", "007", "123456", "11", "69", "22", "99", "88", "77",
          "321", "666", "777", "888", "000", "111", "100", "786", "520", "1314", "21", "23", "10",
          "13", "@123", "123!", "!1", "#1", "@1", "2u", "4u", "4ever", "1!", "1234!", "@1234", "!!",
          "...");

  static final String SIGNS = "!@.#*$_-?&";

  static final int LAST_YEAR = 2026;
  static final int YEARS = 80;

  /** Rows of digits, then walks over keys and other rows. */
  static final List<String> ROWS =
      List.of(
          "123456",
          "123456789",
          "12345678",
          "12345",
          "111111",
          "1234567",
          "123123",
          "1234567890",
          "qwerty",
          "000000",
          "1234",
          "654321",
          "666666",
          "888888",
          "112233",
          "123321",
          "qwertyuiop",
          "abc123",
          "1q2w3e4r",
          "qwe123",
          "asdfgh",
          "zxcvbn",
          "121212",
          "555555",
          "7777777",
          "159753",
          "987654321",
          "1qaz2wsx",
          "zxcvbnm",
          "qazwsx",
          "11111111",
          "88888888",
          "131313",
          "222222",
          "999999",
          "asdfghjkl",
          "123qwe",
          "q1w2e3r4",
          "abcdef",
          "aaaaaa",
          "147258369",
          "789456123",
          "1q2w3e",
          "qweasd",
          "321321",
          "101010",
          "147258",
          "159357",
          "456456",
          "789456",
          "abcd1234",
          "1qazxsw2",
          "zaq12wsx",
          "qazwsxedc",
          "asdf1234",
          "2580",
          "369369",
          "741852963",
          "qweasdzxc",
          "abcdefgh");

  private static final int[] MONTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private Lists() {}

  /** The number of so many digits, or -1. */
  static int number(String text, int digits) {
    boolean fits = text.length() == digits && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return fits ? Integer.parseInt(text) : -1;
  }

  /** Years back from the last, or -1. */
  static int year(String text) {
    int back = number(text, 4) < 0 ? -1 : LAST_YEAR - number(text, 4);
    return back >= 0 && back < YEARS ? back : -1;
  }

  /** The place of a date, day first and year last, with two or four digits of the year; or -1. */
  static int date(String text, int length) {
    int whole = number(text, length);
    if (whole < 0) {
      return -1;
    }
    int day = Integer.parseInt(text.substring(0, 2));
    int month = Integer.parseInt(text.substring(2, 4));
    String year = text.substring(4);
    int two = length == 6 ? Integer.parseInt(year) : -1;
    int back = length == 8 ? year(year) : LAST_YEAR - (two <= LAST_YEAR % 100 ? 2000 : 1900) - two;
    boolean real = month >= 1 && month <= 12 && day >= 1 && day <= MONTHS[month - 1];
    return real && back >= 0 && back < YEARS ? back * 366 + month * 30 + day - 31 : -1;
  }

  static String someDay(SplittableRandom dice, boolean longYear) {
    int month = dice.nextInt(12);
    int day = 1 + dice.nextInt(MONTHS[month]);
    int year = LAST_YEAR - early(dice, YEARS);
    return longYear
        ? "%02d%02d%04d".formatted(day, month + 1, year)
        : "%02d%02d%02d".formatted(day, month + 1, year % 100);
  }

  /** A place of so many, the early ones likelier. */
  static int early(SplittableRandom dice, int of) {
    return (int) (of * Math.pow(dice.nextDouble(), 1.7));
  }

  /** A digit, low ones likelier. */
  static String skewed(SplittableRandom dice, int of) {
    return String.valueOf((1 + early(dice, of)) % of);
  }
}
