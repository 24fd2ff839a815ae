// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What claims to be answers is understood, and then written so that it is read again; or refused.
 */
class AnswersTextFuzz extends DamageTest {
  private static final String ANSWERS =
      """
      # mine
      worries = Someone-at-home, thief
      role = not sure
      countries = de, IN
      """;

  static Stream<byte[]> seeds() {
    return Stream.of(ANSWERS.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("seeds")
  @FuzzTest
  void read_anything_endsTyped(byte[] data) throws Exception {
    Mutations.check(data, AnswersException.class, this::parse);
  }

  @Override
  protected Mutations damaged() {
    return Mutations.of(seeds().toList())
        .with(List.of("=", ",", "\n", "#", "not sure", "parent", "\u202e"))
        .allowing(AnswersException.class);
  }

  @Override
  protected void parse(byte[] data) throws AnswersException {
    Answers answers = AnswersText.read(new String(data, StandardCharsets.UTF_8));
    assertThat(AnswersText.read(AnswersText.write(answers))).isEqualTo(answers);
  }
}
