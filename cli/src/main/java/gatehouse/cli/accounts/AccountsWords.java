// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.accounts;

import gatehouse.knowledge.rule.Message;
import gatehouse.report.GapReasons;
import gatehouse.report.words.Language;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Template;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What is said of accounts, in one language. */
final class AccountsWords {
  private final Properties patterns;
  private final Words report;

  private AccountsWords(Properties patterns, Words report) {
    this.patterns = patterns;
    this.report = report;
  }

  static AccountsWords in(Language language) {
    Properties patterns = new Properties();
    String name = "accounts_" + language.suffix() + ".properties";
    try (InputStream in = Objects.requireNonNull(AccountsWords.class.getResourceAsStream(name));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      patterns.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the words of accounts cannot be read: " + name, e);
    }
    return new AccountsWords(patterns, Words.of(language, key -> Optional.empty()));
  }

  /** The words under a key; what comes out of files is made harmless. */
  String say(String key, Map<String, ?> about) {
    Map<String, Phrase> phrases = new HashMap<>();
    about.forEach((name, value) -> phrases.put(name, Phrase.evidence(String.valueOf(value))));
    String pattern = Objects.requireNonNull(patterns.getProperty(key), key);
    return Template.fill(Message.parse(pattern), phrases).plain();
  }

  /** Why something was not looked at, as reports say it. */
  String reason(String reason) {
    return GapReasons.say(report, reason).plain();
  }

  String say(String key) {
    return say(key, Map.of());
  }
}
