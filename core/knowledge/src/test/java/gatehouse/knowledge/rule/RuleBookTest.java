// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.knowledge.Digests;
import gatehouse.knowledge.KnowledgeException;
import gatehouse.knowledge.rule.Message.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleBookTest {
  private static final Map<String, byte[]> BUNDLES =
      Map.of(
          "a_en.properties", "one = One {app}\ntwo = Two".getBytes(UTF_8),
          "a_zh_CN.properties", "one = 一 {app}".getBytes(UTF_8),
          "b.properties", "three = Three".getBytes(UTF_8));

  @Test
  void files_areInOrderOfTheirNames() {
    List<RuleFile> files = RuleBook.starter().files();
    assertThat(files).isNotEmpty();
    assertThat(files)
        .extracting(f -> f.artefact().name())
        .isSorted()
        .allMatch(n -> n.endsWith(".dl"));
    assertThat(files)
        .allSatisfy(
            f -> assertThat(Digests.sha256(f.text().getBytes(UTF_8))).isEqualTo(f.artefact().id()));
  }

  @Test
  void messages_shippedAreSaidInBothLanguagesWithTheSamePlaces() {
    Messages english = RuleBook.starter().messages(Locale.ENGLISH);
    Messages chinese = RuleBook.starter().messages(Locale.SIMPLIFIED_CHINESE);
    assertThat(english.keys()).isNotEmpty().isEqualTo(chinese.keys());
    for (String key : english.keys()) {
      assertThat(names(chinese.find(key)))
          .as(key)
          .containsExactlyInAnyOrderElementsOf(names(english.find(key)));
    }
  }

  @Test
  void message_thatALanguageLacksIsSaidInEnglish() {
    Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE, Bundle.all(BUNDLES));
    assertThat(chinese.keys()).containsExactly("one");
    assertThat(chinese.find("one").orElseThrow().fill(Map.of("app", "X"))).isEqualTo("一 X");
    assertThat(chinese.find("two").orElseThrow().fill(Map.of())).isEqualTo("Two");
    assertThat(chinese.find("four")).isEmpty();
    assertThat(Messages.of(Locale.ENGLISH, Bundle.all(BUNDLES)).keys())
        .containsExactly("one", "three", "two");
  }

  @Test
  void message_thatIsNotWellFormedIsNamedByFileAndKey() {
    Map<String, byte[]> bad = Map.of("x_en.properties", "key = {".getBytes(UTF_8));
    assertThatThrownBy(() -> Messages.of(Locale.ENGLISH, Bundle.all(bad)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("x_en.properties: the message key has a stray brace");
  }

  private static List<String> names(Optional<Message> message) {
    return message.orElseThrow().places().stream().map(Place::name).toList();
  }
}
