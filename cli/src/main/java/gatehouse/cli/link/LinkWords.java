// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.link;

import gatehouse.evidence.link.address.Defang;
import gatehouse.evidence.link.judge.Reason;
import gatehouse.evidence.link.judge.Verdict;
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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What is said of links, in one language. */
final class LinkWords {
  private static final String NAME = "brand";
  private static final String CHINESE_NAME = "brand_zh";

  private final Language language;
  private final Properties patterns;

  private LinkWords(Language language, Properties patterns) {
    this.language = language;
    this.patterns = patterns;
  }

  static LinkWords in(Language language) {
    Properties patterns = new Properties();
    String name = "link_" + language.suffix() + ".properties";
    try (InputStream in = Objects.requireNonNull(LinkWords.class.getResourceAsStream(name));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      patterns.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("the words of links cannot be read: " + name, e);
    }
    return new LinkWords(language, patterns);
  }

  /** The words under a key, without holes. */
  String text(String key) {
    return Objects.requireNonNull(patterns.getProperty(key), key);
  }

  String verdict(Verdict verdict) {
    return text("verdict." + word(verdict));
  }

  String advice(Verdict verdict) {
    return text("advice." + word(verdict));
  }

  /** A reason as a sentence; all in it that came from the link is defanged. */
  String sentence(Reason reason) {
    Map<String, Phrase> about = new HashMap<>();
    reason.about().forEach((name, value) -> about.put(name, Phrase.evidence(Defang.of(value))));
    String brand = reason.about().get(language == Language.CHINESE ? CHINESE_NAME : NAME);
    if (brand != null) {
      about.put(NAME, Phrase.words(Defang.of(brand)));
    }
    return Template.fill(Message.parse(text("reason." + reason.kind().id())), about).plain();
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
