// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What to tell a person about a password, without telling the password. */
public enum Hint {
  EMPTY,
  FACTORY_DEFAULT,
  COMMON_PASSWORD,
  HOME_WORD,
  BRAND,
  NAME,
  WORD,
  KEYBOARD,
  SEQUENCE,
  REPEAT,
  DATE,
  SHORT,
  /** What to do instead. */
  FIVE_WORDS,
  /** Nothing is wrong with it. */
  FINE;

  private static final int SHORT_LENGTH = 8;

  /** The hints on a password, the most telling first; the last says what to do. */
  public static List<Hint> on(Strength strength) {
    if (strength.verdict() == Verdict.STRONG) {
      return List.of(FINE);
    }
    List<Hint> hints = new ArrayList<>();
    if (strength.parts().isEmpty()) {
      hints.add(EMPTY);
    }
    for (Hint hint : values()) {
      if (hint != FINE && strength.parts().stream().anyMatch(part -> of(part.kind()) == hint)) {
        hints.add(hint);
      }
    }
    int length = strength.parts().stream().mapToInt(Part::length).sum();
    if (length > 0 && length < SHORT_LENGTH) {
      hints.add(SHORT);
    }
    hints.add(FIVE_WORDS);
    return List.copyOf(hints);
  }

  /** The hint for a kind of part; {@link #FINE} for what is guessed by characters. */
  private static Hint of(PartKind kind) {
    return switch (kind) {
      case FACTORY_DEFAULT -> FACTORY_DEFAULT;
      case COMMON_PASSWORD -> COMMON_PASSWORD;
      case HOME_WORD -> HOME_WORD;
      case BRAND -> BRAND;
      case NAME -> NAME;
      case WORD -> WORD;
      case KEYBOARD -> KEYBOARD;
      case SEQUENCE -> SEQUENCE;
      case REPEAT -> REPEAT;
      case DATE, YEAR -> DATE;
      case CHARACTERS -> FINE;
    };
  }

  /** Its key in the bundles of words. */
  String key() {
    return "hint." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
