// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Judges passwords; it can be used from many threads, and keeps nothing of what it sees. */
public final class StrengthMeter {
  /** What comes after is not looked at, and counts as nothing. */
  static final int LONGEST = 64;

  private final List<Matcher> matchers;
  private final Characters characters;
  private final FactoryDefaults defaults;

  private StrengthMeter(
      Dictionary words,
      List<Spellings> spellings,
      Characters characters,
      FactoryDefaults defaults) {
    List<Matcher> all = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      all.add(new WordMatcher(words, reading));
    }
    spellings.forEach(script -> all.add(new SpellingMatcher(words, script)));
    all.add(SyllableMatcher.of("syllables_chinese.txt"));
    all.add(SyllableMatcher.of("syllables_vietnamese.txt"));
    all.add(new SequenceMatcher());
    all.add(new DateMatcher());
    for (Layout layout : Layout.values()) {
      all.add(new KeyboardMatcher(layout));
    }
    this.matchers = List.copyOf(all);
    this.characters = characters;
    this.defaults = defaults;
  }

  /** The meter with the words that come with it; making it takes a moment. */
  public static StrengthMeter starter() {
    Dictionary.Builder words = new Dictionary.Builder();
    List<Spellings> spellings =
        List.of(Spellings.of("spellings_russian.txt"), Spellings.of("spellings_hindi.txt"));
    List<String> learned = new ArrayList<>();
    for (WordList list : WordList.values()) {
      List<String> ranked = list.words();
      words.add(list.kind(), list.weight(), ranked);
      learned.addAll(ranked);
      spellings.forEach(script -> ranked.forEach(word -> learned.add(script.usual(word))));
    }
    return new StrengthMeter(
        words.build(), spellings, new Characters(learned), FactoryDefaults.starter());
  }

  /** Judges a password; the array stays the caller's, to be cleared. */
  public Strength judge(char[] password, Home home, Use use) {
    if (password.length == 0) {
      return new Strength(Verdict.TRIVIAL, 0, List.of());
    }
    char[] looked = Arrays.copyOf(password, Math.min(password.length, LONGEST));
    try {
      return defaults.contains(password, home.maker())
          ? new Strength(
              Verdict.DEFAULT, 0, List.of(new Part(PartKind.FACTORY_DEFAULT, password.length, 0)))
          : judged(looked, home, use);
    } finally {
      Arrays.fill(looked, '\0');
    }
  }

  private Strength judged(char[] password, Home home, Use use) {
    List<Match> found = new ArrayList<>();
    for (Matcher matcher : matchers) {
      matcher.find(password, found);
    }
    for (Matcher matcher : home.matchers()) {
      matcher.find(password, found);
    }
    found.addAll(new Repeats(characters).find(password, found));
    CheapestPath path = new CheapestPath(password, 0, password.length, found, characters);
    double guesses = Math.log10(path.guesses());
    List<Part> parts =
        path.parts().stream()
            .map(
                match ->
                    new Part(match.kind(), match.to() - match.from(), Math.log10(match.guesses())))
            .toList();
    return new Strength(use.verdict(guesses), guesses, parts);
  }
}
