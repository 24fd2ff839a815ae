// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.names;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NameAnswerMutationTest {
  @Test
  void read_damaged_ends() {
    assertThatCode(() -> run(500)).doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void read_damagedOften_ends() {
    assertThatCode(() -> run(100_000)).doesNotThrowAnyException();
  }

  private static void run(int times) throws IOException {
    byte[] seed = NameServersTest.answer(NameAnswerFuzz.QUESTION.bytes(), "192.0.2.1");
    SplittableRandom random = new SplittableRandom(times);
    for (int i = 0; i < times; i++) {
      byte[] input = seed.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        input[random.nextInt(input.length)] = (byte) random.nextInt(256);
      }
      NameAnswerFuzz.read(Arrays.copyOf(input, random.nextInt(input.length + 1)));
    }
  }
}
