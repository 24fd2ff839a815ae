// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.names;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NameAnswerMutationTest {
  @Test
  void read_damaged_ends() {
    assertThatCode(() -> run(Mutations.BRIEF)).doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void read_damagedOften_ends() {
    assertThatCode(() -> run(Mutations.LONG)).doesNotThrowAnyException();
  }

  private static void run(int times) throws Exception {
    Mutations.of(NameServersTest.answer(NameAnswerFuzz.QUESTION.bytes(), "192.0.2.1"))
        .run(times, NameAnswerFuzz::read);
  }
}
