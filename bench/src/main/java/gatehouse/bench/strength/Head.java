// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.strength;

import java.util.Locale;
import java.util.SplittableRandom;

/** What people do with words, with the share of those who do. */
enum Head {
  PLAIN(46),
  CAPITAL(15),
  UPPER(1.5),
  LEET(3),
  REVERSED(1),
  DOUBLED(2),
  PAIR(10),
  PAIR_CAPITALS(2.5);

  private static final String LETTERS = "aeios";
  private static final String SIGNS = "@310$";

  private final double percent;

  Head(double percent) {
    this.percent = percent;
  }

  double share() {
    return percent / 100;
  }

  boolean pair() {
    return this == PAIR || this == PAIR_CAPITALS;
  }

  /** What becomes of one word. */
  String of(String word) {
    return switch (this) {
      case PLAIN, PAIR -> word;
      case CAPITAL, PAIR_CAPITALS ->
          word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      case UPPER -> word.toUpperCase(Locale.ROOT);
      case LEET -> leet(word);
      case REVERSED -> new StringBuilder(word).reverse().toString();
      case DOUBLED -> word + word;
    };
  }

  private static String leet(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int at = LETTERS.indexOf(word.charAt(i));
      out.append(at < 0 ? word.charAt(i) : SIGNS.charAt(at));
    }
    return out.toString();
  }

  /** The word that this became of, or what else it may be. */
  String back(String text) {
    return switch (this) {
      case REVERSED -> new StringBuilder(text).reverse().toString();
      case DOUBLED -> text.substring(0, text.length() / 2);
      case LEET -> unleet(text);
      default -> text.toLowerCase(Locale.ROOT);
    };
  }

  private static String unleet(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = SIGNS.indexOf(text.charAt(i));
      out.append(at < 0 ? text.charAt(i) : LETTERS.charAt(at));
    }
    return out.toString();
  }

  static Head any(SplittableRandom dice) {
    double whole = 0;
    for (Head head : values()) {
      whole += head.share();
    }
    double at = dice.nextDouble() * whole;
    for (Head head : values()) {
      at -= head.share();
      if (at < 0) {
        return head;
      }
    }
    return PLAIN;
  }
}
