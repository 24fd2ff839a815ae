// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.List;
import java.util.Locale;

/**
 * A list of words that comes with the meter, the likeliest first.
 *
 * <p>The weight says how much later its words are tried than the commonest passwords.
 */
enum WordList {
  COMMON(PartKind.COMMON_PASSWORD, 1),
  ENDINGS(PartKind.COMMON_PASSWORD, 1),
  BRANDS(PartKind.BRAND, 1),
  NAMES_ENGLISH(PartKind.NAME, 2),
  NAMES_IBERIAN(PartKind.NAME, 2),
  NAMES_CHINESE(PartKind.NAME, 2),
  NAMES_INDIAN(PartKind.NAME, 2),
  NAMES_INDONESIAN(PartKind.NAME, 2),
  NAMES_RUSSIAN(PartKind.NAME, 2),
  NAMES_VIETNAMESE(PartKind.NAME, 2),
  NAMES_WORLD(PartKind.NAME, 4),
  ENGLISH(PartKind.WORD, 2),
  CHINESE(PartKind.WORD, 2),
  CHINESE_CHARACTERS(PartKind.WORD, 2),
  SPANISH(PartKind.WORD, 2),
  PORTUGUESE(PartKind.WORD, 2),
  HINDI(PartKind.WORD, 2),
  HINDI_ROMANISED(PartKind.WORD, 2),
  INDONESIAN(PartKind.WORD, 2),
  RUSSIAN(PartKind.WORD, 2),
  VIETNAMESE(PartKind.WORD, 2);

  private final PartKind kind;
  private final int weight;

  WordList(PartKind kind, int weight) {
    this.kind = kind;
    this.weight = weight;
  }

  PartKind kind() {
    return kind;
  }

  int weight() {
    return weight;
  }

  /** The words of the file of that name. */
  List<String> words() {
    return Resource.words("words/" + name().toLowerCase(Locale.ROOT) + ".txt");
  }
}
