// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.brand;

import gatehouse.evidence.link.name.LookFold;
import gatehouse.evidence.link.name.Slips;
import java.util.Optional;

/** A word of a brand, and whether a part of a name means it. */
final class BrandWord {
  private static final int FOLDED_LENGTH = 4;
  private static final int SHAPES_LENGTH = 5;
  private static final int SLIP_LENGTH = 6;
  private static final int TWO_SLIPS_LENGTH = 9;

  private final Brand brand;
  private final String word;
  private final boolean common;
  private final String confusable;
  private final String loose;

  BrandWord(Brand brand, String word, boolean common) {
    this.brand = brand;
    this.word = word;
    this.common = common;
    confusable = LookFold.confusable(word);
    loose = LookFold.loose(word);
  }

  Brand brand() {
    return brand;
  }

  String word() {
    return word;
  }

  boolean common() {
    return common;
  }

  /** How a token resembles this word without being it. */
  Optional<Likeness.Way> resembles(
      String token, boolean ascii, String tokenConfusable, String tokenLoose) {
    if (brand.innocent().contains(token)) {
      return Optional.empty();
    }
    boolean alike = word.length() >= FOLDED_LENGTH && tokenLoose.equals(loose);
    if (!ascii) {
      return alike || tokenConfusable.equals(confusable)
          ? Optional.of(Likeness.Way.FOREIGN_LETTERS)
          : Optional.empty();
    }
    if (common) {
      return Optional.empty();
    }
    if (alike && (token.length() != word.length() || token.chars().anyMatch(c -> c <= '9'))) {
      return Optional.of(Likeness.Way.DIGITS);
    }
    if (alike && word.length() >= SHAPES_LENGTH) {
      return Optional.of(Likeness.Way.SHAPES);
    }
    return isSlip(token) ? Optional.of(Likeness.Way.SLIP) : Optional.empty();
  }

  private boolean isSlip(String token) {
    int limit = word.length() >= TWO_SLIPS_LENGTH ? 2 : 1;
    return word.length() >= SLIP_LENGTH
        && token.charAt(0) == word.charAt(0)
        && Slips.between(token, word, limit) <= limit;
  }

  /**
   * How many lures stand around this word, or around what looks like it, when they are all there is
   * in the token.
   */
  int luresAround(String token, String tokenLoose) {
    boolean before = token.startsWith(word) || tokenLoose.startsWith(loose);
    boolean behind = token.endsWith(word) || tokenLoose.endsWith(loose);
    if (!before && !behind) {
      return 0;
    }
    int most = 0;
    int longest = Math.min(word.length() + 1, token.length() - 1);
    for (int length = word.length(); length <= longest; length++) {
      int rest = token.length() - length;
      if (before && same(token.substring(0, length))) {
        most = Math.max(most, Lures.cover(token.substring(length)).size());
      }
      if (behind && same(token.substring(rest))) {
        most = Math.max(most, Lures.cover(token.substring(0, rest)).size());
      }
    }
    return most;
  }

  private boolean same(String part) {
    return part.equals(word)
        || (!common && word.length() >= FOLDED_LENGTH && LookFold.loose(part).equals(loose));
  }
}
