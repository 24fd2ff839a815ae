// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTextTest {
  @Test
  void read_severalLines_takesWhatIsSaid() throws AnswersException {
    Answers answers =
        AnswersText.read(
            """
            # Ana
            worries = Someone-at-home, thief
            role = not sure
            countries = de, IN
            """);

    assertThat(answers.chosen()).containsExactly(Choice.THIEF, Choice.SOMEONE_AT_HOME);
    assertThat(answers.countries()).containsExactly("DE", "IN");
    assertThat(answers.quiet()).isTrue();
  }

  @Test
  void read_nothing_isNotSureOfAnything() throws AnswersException {
    assertThat(AnswersText.read("\n# nothing\n").isEmpty()).isTrue();
  }

  @Test
  void write_anyAnswers_isReadAgain() throws AnswersException {
    Answers answers =
        new Answers(
            new TreeSet<>(Set.of(Choice.SCAMMER, Choice.MONEY, Choice.AN_HOUR)),
            new TreeSet<>(Set.of("CN")));

    assertThat(AnswersText.read(AnswersText.write(answers))).isEqualTo(answers);
    assertThat(AnswersText.read(AnswersText.write(Answers.NONE))).isEqualTo(Answers.NONE);
  }

  @Test
  void questions_areAtMostEight() {
    assertThat(Question.values()).hasSizeLessThanOrEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "worry = thief | line 1: 'worry' is none of: worries",
        "worries | line 1: 'worries' is none of: worries",
        "worries = burglar | line 1: 'burglar' is none of: anyone online",
        "role = parent, landlord | line 1: 'parent' or 'landlord', not both",
        "countries = Atlantis | line 1: no country is called 'Atlantis'",
      })
  void read_whatIsNoAnswer_saysWhereAndWhatToWrite(String text, String message) {
    assertThatThrownBy(() -> AnswersText.read(text))
        .isInstanceOf(AnswersException.class)
        .hasMessageStartingWith(message);
  }
}
