// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.assess.Certainty;
import gatehouse.assess.Severity;
import gatehouse.assess.Topic;
import gatehouse.knowledge.rule.Message;
import gatehouse.logic.syntax.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
  private static final String GOOD =
      """
      /// The app listens.
      @finding(severity = high, sure = possible, topics = [notifications, spying], delicate)
      .decl listens_in(app: symbol, phone: symbol, kind: symbol, days: number)
      /// It holds the power.
      listens_in(A, P, "x", 3) :- installed(A, P, _, _), special_access(A, _, "notification access").
      """;

  @Test
  void load_goodRules_readsTheAnnotation() {
    Rules rules = RuleTexts.load(GOOD);
    assertThat(rules.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.id()).isEqualTo("listens-in");
              assertThat(finding.severity()).isEqualTo(Severity.HIGH);
              assertThat(finding.certainty()).isEqualTo(Certainty.POSSIBLE);
              assertThat(finding.topics()).containsExactly(Topic.NOTIFICATIONS, Topic.SPYING);
              assertThat(finding.delicate()).isTrue();
              assertThat(finding.key()).containsExactly(0, 2);
            });
    assertThat(rules.mentions("special_access")).isTrue();
    assertThat(rules.mentions("app_op")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          severity = high         | severity = hig     | 'hig' is no severity (did you mean 'high'?)
          sure = possible         | sure = maybe       | 'maybe' is no sure (one of [certain, likely, possible])
          spying                  | spyin              | 'spyin' is no topic (did you mean 'spying'?)
          topics = [notifications, spying], | topics = [], | @finding has no topics (write topics = [spying])
          severity = high,        | .                  | @finding does not say its severity (one of [critical, high, medium, low, info])
          delicate                | deliciate          | @finding knows no 'deliciate' (did you mean 'delicate'?)
          delicate                | key = [ap]         | listens_in has no column 'ap' (did you mean 'app'?)
          (app: symbol            | (app: number       | test.dl
          "notification access"   | "notification acess" | 'notification acess' is no word of the column power (did you mean 'notification access'?)
          special_access          | special_acces      | did you mean 'special_access'?
          listens_in(A, P, "x", 3) :- | other(A) :-    | test.dl
          """)
  void load_oneMistake_saysFileLineAndSuggestion(String right, String wrong, String message) {
    String bad = wrong.equals(".") ? GOOD.replace(right, "") : GOOD.replace(right, wrong);
    assertThat(bad).isNotEqualTo(GOOD);
    assertThatThrownBy(() -> RuleTexts.load(bad))
        .isInstanceOf(RulesException.class)
        .hasMessageContaining("test.dl:")
        .hasMessageContaining(message);
  }

  @Test
  void load_wordComparedThroughAVariable_isChecked() {
    String bad = GOOD.replace("\"notification access\")", "W), W = \"notifications\"");
    assertThatThrownBy(() -> RuleTexts.load(bad))
        .hasMessageContaining("test.dl:5: 'notifications' is no word of the column power");
  }

  @Test
  void load_findingThatNoRuleConcludes_isRefused() {
    String bad = GOOD.substring(0, GOOD.indexOf("/// It holds"));
    assertThatThrownBy(() -> RuleTexts.load(bad))
        .hasMessage("test.dl:3: no rule concludes listens_in (write one)");
  }

  @Test
  void load_ruleThatMakesEvidence_isRefused() {
    String bad = GOOD + "installed(A, P, 0, \"enabled\") :- installed(A, P, 10, \"enabled\").\n";
    assertThatThrownBy(() -> RuleTexts.load(bad))
        .hasMessageContaining("a rule concludes installed, which only evidence or knowledge can");
  }

  @Test
  void load_messageMissingInOneLanguage_isRefused() {
    Map<Locale, Map<String, Message>> words = RuleTexts.words(GOOD);
    words.getOrDefault(Locale.SIMPLIFIED_CHINESE, Map.of()).remove("listens-in.why");
    assertThatThrownBy(() -> Rules.load(List.of(new SourceText("test.dl", GOOD)), words))
        .hasMessageContaining("test.dl:3: there is no message 'listens-in.why' in Chinese");
  }

  @Test
  void load_messageThatNamesNoColumn_isRefused() {
    Map<Locale, Map<String, Message>> words = RuleTexts.words(GOOD);
    words
        .getOrDefault(Locale.ENGLISH, Map.of())
        .put("listens-in.do", Message.parse("look at {apps}"));
    assertThatThrownBy(() -> Rules.load(List.of(new SourceText("test.dl", GOOD)), words))
        .hasMessage(
            "test.dl:3: the message 'listens-in.do' in English names {apps}, which is no column of"
                + " listens_in (did you mean 'app'?)");
  }
}
