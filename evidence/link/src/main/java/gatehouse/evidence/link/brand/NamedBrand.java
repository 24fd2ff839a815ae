// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.brand;

import gatehouse.evidence.link.address.Idn;
import gatehouse.evidence.link.suffix.Cut;
import gatehouse.evidence.link.suffix.Suffixes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A brand that the user names: {@code sbi.co.in}, or {@code "State Bank=sbi.co.in,onlinesbi.sbi"}.
 */
public final class NamedBrand {
  /** Shorter words turn up in other names by chance. */
  private static final int LETTERS_OF_A_NAME = 4;

  private NamedBrand() {}

  /**
   * The brand in the user's words.
   *
   * @throws IllegalArgumentException when it names no domain, with the reason
   */
  public static Brand of(String text, Suffixes suffixes) {
    int equals = text.indexOf('=');
    List<String> domains = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String part : text.substring(equals + 1).split(",", -1)) {
      Cut cut = suffixes.cut(Idn.toAscii(part.strip()).orElse(""));
      if (cut.registrable().isEmpty() || cut.registrable().indexOf('.') < 0) {
        throw new IllegalArgumentException(
            "'%s' is no domain; write a name such as bank.co.in".formatted(part.strip()));
      }
      domains.add(cut.registrable());
      addWord(words, cut.label());
    }
    String name = equals < 0 ? domains.getFirst() : text.substring(0, equals).strip();
    if (equals >= 0) {
      addWord(words, name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
    Predicate<String> isLong = word -> word.length() >= LETTERS_OF_A_NAME;
    return new Brand(
        name,
        name,
        words.stream().filter(isLong).toList(),
        words.stream().filter(isLong.negate()).toList(),
        domains,
        Set.of());
  }

  private static void addWord(List<String> words, String word) {
    boolean plain = word.matches("[a-z0-9-]{2,}") && !word.startsWith("xn--");
    if (plain && !words.contains(word)) {
      words.add(word);
    }
  }
}
