// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.words;

import gatehouse.knowledge.rule.Message;
import gatehouse.model.Word;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of a report in one language: fixed ones of our own, and those of findings. */
public final class Words {
  private static final long MONTHS_OF_FOUR_YEARS = 48;
  private static final long DAYS_OF_FOUR_YEARS = 1461;
  private static final String[] UNITS = {"B", "kB", "MB", "GB", "TB"};

  private final Language language;
  private final Map<String, String> fixed;
  private final FindingWords findings;

  private Words(Language language, Map<String, String> fixed, FindingWords findings) {
    this.language = language;
    this.fixed = fixed;
    this.findings = findings;
  }

  /** Words in a language, with the words of findings in that language. */
  public static Words of(Language language, FindingWords findings) {
    return new Words(language, Bundle.load(language), findings);
  }

  /** Words out of other patterns; a test can see with them what is not in a bundle. */
  static Words of(Language language, Map<String, String> fixed, FindingWords findings) {
    return new Words(language, fixed, findings);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** The words of findings. */
  public FindingWords findings() {
    return findings;
  }

  /** The message under a key that need not be there. */
  public Optional<Message> optional(String key) {
    return Optional.ofNullable(fixed.get(key)).map(Message::parse);
  }

  /** The text under a key; it has no holes. */
  public String text(String key) {
    return pattern(key);
  }

  /** The sentence under a key, with its holes filled. */
  public Phrase say(String key, Map<String, Phrase> arguments) {
    return Template.fill(Message.parse(pattern(key)), arguments);
  }

  /** The sentence under a key with one hole. */
  public Phrase say(String key, String name, Phrase argument) {
    return say(key, Map.of(name, argument));
  }

  /** So many of something: {@code 12 apps}. */
  public String count(String key, long number) {
    return say(key + "." + language.form(number), "n", Phrase.words(Long.toString(number))).plain();
  }

  /** The word for a constant: {@code severity.high}. */
  public String word(String family, Word constant) {
    return text(family + "." + constant.word().replace(' ', '-'));
  }

  /** The word for a plain word of a rule or pack; the word itself when there is none. */
  public Phrase wordOrItself(String family, String word) {
    String pattern = fixed.get(family + "." + word.replace(' ', '-'));
    return pattern == null ? Phrase.evidence(word) : Phrase.words(pattern);
  }

  /**
   * So many days as people say it: {@code 5 years and 3 months}, {@code 4 months}, {@code 20 days}.
   */
  public String span(long days) {
    long months = days * MONTHS_OF_FOUR_YEARS / DAYS_OF_FOUR_YEARS;
    if (months < 3) {
      return count("days", days);
    }
    if (months < 12) {
      return count("months", months);
    }
    String years = count("years", months / 12);
    return months % 12 == 0
        ? years
        : say(
                "years-and-months",
                Map.of(
                    "years", Phrase.words(years),
                    "months", Phrase.words(count("months", months % 12))))
            .plain();
  }

  /** A day: {@code 21 November 2026}. */
  public String day(LocalDate day) {
    return say(
            "date",
            Map.of(
                "year", Phrase.words(String.format(Locale.ROOT, "%04d", day.getYear())),
                "month", Phrase.words(text("month." + day.getMonthValue())),
                "day", Phrase.words(Integer.toString(day.getDayOfMonth()))))
        .plain();
  }

  /** A size: {@code 18.2 MB}, in steps of 1000. */
  public String bytes(long bytes) {
    double size = bytes;
    int unit = 0;
    while (size >= 1000 && unit < UNITS.length - 1) {
      size /= 1000;
      unit++;
    }
    return String.format(
        Locale.ROOT, unit == 0 || size >= 100 ? "%.0f %s" : "%.1f %s", size, UNITS[unit]);
  }

  private String pattern(String key) {
    String pattern = fixed.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language.tag());
    }
    return pattern;
  }
}
