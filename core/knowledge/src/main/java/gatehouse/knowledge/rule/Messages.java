// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.rule;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The messages of one language by key, read from properties files in UTF-8.
 *
 * <p>A file is of the language that its name ends with: {@code rules_zh_CN.properties}; without
 * one, it is English.
 */
public final class Messages {
  private static final Locale FALLBACK = Locale.ENGLISH;

  private final Locale locale;
  private final SortedMap<String, Message> own;
  private final SortedMap<String, Message> fallback;

  private Messages(
      Locale locale, SortedMap<String, Message> own, SortedMap<String, Message> fallback) {
    this.locale = locale;
    this.own = own;
    this.fallback = fallback;
  }

  /**
   * The messages of a language.
   *
   * @param bundles the messages of each file
   */
  static Messages of(Locale locale, Map<String, Bundle> bundles) {
    SortedMap<String, Message> own = new TreeMap<>();
    SortedMap<String, Message> fallback = new TreeMap<>();
    bundles.forEach(
        (file, bundle) -> {
          Locale language = languageOf(file);
          if (language.equals(FALLBACK)) {
            fallback.putAll(bundle.messages());
          }
          if (language.equals(locale) || language.equals(Locale.of(locale.getLanguage()))) {
            own.putAll(bundle.messages());
          }
        });
    return new Messages(locale, own, fallback);
  }

  /** The language that was asked for. */
  public Locale locale() {
    return locale;
  }

  /** The keys that have words in this very language. */
  public SortedSet<String> keys() {
    return new TreeSet<>(own.keySet());
  }

  /** The message of this key, in English when this language lacks it. */
  public Optional<Message> find(String key) {
    return Optional.ofNullable(own.get(key)).or(() -> Optional.ofNullable(fallback.get(key)));
  }

  private static Locale languageOf(String file) {
    String stem = file.substring(0, file.length() - ".properties".length());
    int mark = stem.indexOf('_');
    return mark < 0 ? FALLBACK : Locale.forLanguageTag(stem.substring(mark + 1).replace('_', '-'));
  }
}
