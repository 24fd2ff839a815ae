// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A list of words that comes with the meter, the likeliest first.
 *
 * <p>The weight says how much later its words are tried than the commonest passwords.
 */
enum WordList {
  COMMON(PartKind.COMMON_PASSWORD, 1),
  BRANDS(PartKind.BRAND, 1),
  NAMES(PartKind.NAME, 2),
  ENGLISH(PartKind.WORD, 2),
  CHINESE(PartKind.WORD, 2),
  SPANISH(PartKind.WORD, 4),
  PORTUGUESE(PartKind.WORD, 4),
  HINDI(PartKind.WORD, 4),
  INDONESIAN(PartKind.WORD, 4),
  RUSSIAN(PartKind.WORD, 4),
  VIETNAMESE(PartKind.WORD, 4);

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

  /** The words, as they are in the file of that name; lines that begin with # are comments. */
  List<String> words() {
    String file = "words/" + name().toLowerCase(Locale.ROOT) + ".txt";
    try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split("\\s+", -1)))
          .filter(word -> !word.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the meter's own words cannot be read", e);
    }
  }
}
