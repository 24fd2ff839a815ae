// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnswersTextProperties {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of("worries", "role", "=", ",", "thief", "parent", "\n", "#", " ", "DE", "not");
    return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(6))
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Property
  void read_anyText_isUnderstoodOrRefusedWithItsLine(@ForAll("texts") String text) {
    try {
      Answers answers = AnswersText.read(text);
      assertThat(AnswersText.read(AnswersText.write(answers))).isEqualTo(answers);
    } catch (AnswersException e) {
      assertThat(e).hasMessageMatching("(?s)line [0-9]+: .*");
    }
  }
}
