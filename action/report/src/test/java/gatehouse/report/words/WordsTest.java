// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.assess.Certainty;
import gatehouse.assess.Severity;
import gatehouse.knowledge.rule.Message;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.knowledge.rule.RuleFile;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import gatehouse.model.Word;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.fact.ApkFact;
import gatehouse.model.fact.AppFact;
import gatehouse.model.fact.CoverageFact;
import gatehouse.model.fact.DeviceFact;
import gatehouse.model.fact.NetworkFact;
import gatehouse.model.fact.PhoneFact;
import gatehouse.model.fact.TrafficFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  private static final Pattern DECLARED = Pattern.compile("^\\.decl (\\w+)\\(");
  private static final FindingWords NONE = key -> Optional.empty();

  @Test
  void keys_ofEveryLanguage_areTheSame() {
    Set<String> english = required(Language.ENGLISH);
    for (Language language : Language.values()) {
      assertThat(required(language)).isEqualTo(english);
    }
  }

  /** Without the reasons of rules, which are written in English in the rules themselves. */
  private static Set<String> required(Language language) {
    return families(Bundle.sentences(language)).stream()
        .filter(key -> !key.startsWith("because."))
        .collect(Collectors.toSet());
  }

  /** A proof in Chinese says of each step in between what it means, not only that it follows. */
  @Test
  void reasons_ofEveryRule_haveChineseWords() {
    Map<String, String> chinese = Bundle.load(Language.CHINESE);
    List<String> wordless = new ArrayList<>();
    for (RuleFile file : RuleBook.starter().files()) {
      String before = "";
      for (String line : file.text().lines().toList()) {
        Matcher declared = DECLARED.matcher(line);
        if (declared.find() && !before.contains("@")) {
          wordless.add(declared.group(1));
        }
        before = line.startsWith("@") || line.startsWith(" ") ? before + line : "";
      }
    }

    assertThat(wordless).hasSizeGreaterThan(100);
    assertThat(wordless.stream().map(name -> "because." + name)).isSubsetOf(chinese.keySet());
  }

  @Test
  void values_ofThingsInTheHome_haveChineseWords() {
    Map<String, String> chinese = Bundle.load(Language.CHINESE);
    for (Relation relation : Vocabulary.relations()) {
      if (!Set.of(
              PhoneFact.class,
              AppFact.class,
              ApkFact.class,
              DeviceFact.class,
              NetworkFact.class,
              TrafficFact.class,
              CoverageFact.class)
          .contains(relation.kind().getEnclosingClass())) {
        continue;
      }
      for (Relation.Column column : relation.columns()) {
        assertThat(column.words().stream().filter(word -> !word.matches("[0-9]+")))
            .as(relation.name() + "." + column.name())
            .allSatisfy(word -> assertThat(chinese).containsKey(column.name() + "." + key(word)));
      }
    }
  }

  private static String key(String word) {
    return word.replace(' ', '-');
  }

  /**
   * The reasons of collectors are English; where no bundle has one, there is nothing to compare.
   */
  @Test
  void places_ofEveryLanguage_areTheSame() {
    Map<String, String> english = Bundle.load(Language.ENGLISH);
    for (Language language : Language.values()) {
      Map<String, String> patterns = Bundle.load(language);
      patterns.keySet().removeIf(k -> k.startsWith("gap-reason.") && !english.containsKey(k));
      patterns.forEach(
          (key, text) ->
              assertThat(places(text))
                  .as(language + " " + key)
                  .isEqualTo(places(english.getOrDefault(key, ""))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void counts_ofEveryLanguage_haveEveryForm(Language language) {
    Words words = Words.of(language, NONE);
    Set<String> counted =
        Bundle.sentences(language).keySet().stream()
            .filter(key -> key.endsWith(".other") && !key.equals("any.other"))
            .map(key -> key.substring(0, key.length() - ".other".length()))
            .collect(Collectors.toSet());
    assertThat(counted).contains("apps", "findings");
    for (String key : counted) {
      assertThat(words.count(key, 1)).isNotBlank();
      assertThat(words.count(key, 0)).contains("0");
      assertThat(words.count(key, 21)).contains("21");
    }
  }

  @ParameterizedTest
  @EnumSource
  void constants_ofEveryLanguage_haveWords(Language language) {
    Words words = Words.of(language, NONE);
    Map<String, Word[]> families =
        Map.of(
            "severity", Severity.values(),
            "certainty", Certainty.values(),
            "assurance", Assurance.values(),
            "aspect", Aspect.values(),
            "evidence-kind", EvidenceKind.values());
    families.forEach(
        (family, constants) ->
            assertThat(Stream.of(constants)).allSatisfy(c -> words.word(family, c)));
    assertThat(Stream.of(Severity.values()))
        .allSatisfy(s -> words.text("severity." + s.word() + ".meaning"));
    assertThat(Stream.of(Certainty.values()))
        .allSatisfy(c -> words.text("certainty." + c.word() + ".meaning"));
  }

  @ParameterizedTest
  @EnumSource
  void sentences_ofFacts_nameOnlyColumns(Language language) {
    Words words = Words.of(language, NONE);
    for (Relation relation : Vocabulary.relations()) {
      Set<String> columns =
          relation.columns().stream().map(Relation.Column::name).collect(Collectors.toSet());
      words
          .optional("fact." + relation.name())
          .ifPresent(m -> assertThat(columns).as(relation.name()).containsAll(places(m)));
    }
  }

  @Test
  void wideWords_ofEnglish_haveAsciiTwins() {
    Bundle.load(Language.ENGLISH)
        .forEach(
            (key, text) ->
                assertThat(text)
                    .as(key)
                    .matches(
                        "[\\x20-\\x7e\u2018\u2019\u201c\u201d\u2013\u2014\u00b7\u203a\u2192\u2026]*"));
  }

  @Test
  void day_inEachLanguage_asPeopleWriteIt() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    assertThat(Words.of(Language.ENGLISH, NONE).day(day)).isEqualTo("1 March 2026");
    assertThat(Words.of(Language.CHINESE, NONE).day(day)).isEqualTo("2026年3月1日");
  }

  @Test
  void bytes_ofAnySize_haveThreeDigitsAtMost() {
    Words words = Words.of(Language.ENGLISH, NONE);
    assertThat(words.bytes(999)).isEqualTo("999 B");
    assertThat(words.bytes(402_118)).isEqualTo("402 kB");
    assertThat(words.bytes(18_230_111)).isEqualTo("18.2 MB");
    assertThat(words.bytes(Long.MAX_VALUE)).isEqualTo("9223372 TB");
  }

  @Test
  void text_ofUnknownKey_saysWhich() {
    assertThatThrownBy(() -> Words.of(Language.ENGLISH, NONE).text("no.such.key"))
        .hasMessageContaining("no.such.key");
  }

  private static Set<String> families(Map<String, String> patterns) {
    return patterns.keySet().stream()
        .filter(key -> !key.endsWith(".one"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> places(String text) {
    return places(Message.parse(text));
  }

  private static Set<String> places(Message message) {
    return message.places().stream().map(Message.Place::name).collect(Collectors.toSet());
  }
}
