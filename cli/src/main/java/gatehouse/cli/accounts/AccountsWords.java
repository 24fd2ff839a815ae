// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.accounts;

import gatehouse.knowledge.rule.Message;
import gatehouse.report.words.Language;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What is said of accounts, in one language. */
final class AccountsWords {
  private final Properties patterns;

  private AccountsWords(Properties patterns) {
    this.patterns = patterns;
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
    return new AccountsWords(patterns);
  }

  /** The words under a key; what comes out of files is made harmless. */
  String say(String key, Map<String, ?> about) {
    Map<String, Phrase> phrases = new HashMap<>();
    about.forEach((name, value) -> phrases.put(name, Phrase.evidence(String.valueOf(value))));
    String pattern = Objects.requireNonNull(patterns.getProperty(key), key);
    return Template.fill(Message.parse(pattern), phrases).plain();
  }

  String say(String key) {
    return say(key, Map.of());
  }
}
