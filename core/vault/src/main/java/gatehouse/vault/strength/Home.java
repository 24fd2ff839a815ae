// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an attacker of this home would try first; made once, and used for all its passwords.
 *
 * <p>Words are names of the network, of people, pets, rooms and devices; they are used as they are,
 * and taken apart at spaces and signs.
 */
public final class Home {
  private static final int MOST_WORDS = 1_000;
  private static final int LONGEST_WORD = 64;
  private static final Home UNKNOWN = new Home(List.of(), Optional.empty());

  private final List<Matcher> matchers;
  private final Optional<String> maker;

  private Home(List<String> words, Optional<String> maker) {
    Set<String> all = new LinkedHashSet<>();
    maker.ifPresent(all::add);
    words.stream().limit(MOST_WORDS).forEach(word -> takeApart(word, all));
    Dictionary dictionary = new Dictionary.Builder().add(PartKind.HOME_WORD, 1, all).build();
    this.matchers =
        all.isEmpty()
            ? List.of()
            : Arrays.stream(Reading.values())
                .<Matcher>map(reading -> new WordMatcher(dictionary, reading))
                .toList();
    this.maker = maker;
  }

  /** A home of which nothing is known. */
  public static Home unknown() {
    return UNKNOWN;
  }

  /** A home with these words, the most telling first. */
  public static Home of(List<String> words) {
    return new Home(words, Optional.empty());
  }

  /** The same, for the password of a device of this maker: {@code xiaomi}, {@code tp-link}. */
  public static Home of(List<String> words, String maker) {
    return new Home(words, Optional.of(maker));
  }

  private static void takeApart(String word, Set<String> all) {
    String whole = word.strip();
    if (whole.length() <= LONGEST_WORD) {
      all.add(whole);
      all.addAll(Arrays.asList(whole.split("[^\\p{L}\\p{N}]+", -1)));
      all.add(whole.replaceAll("[^\\p{L}\\p{N}]+", ""));
    }
  }

  List<Matcher> matchers() {
    return matchers;
  }

  Optional<String> maker() {
    return maker;
  }
}
