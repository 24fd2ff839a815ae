// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.table;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TableMutationTest {
  @Test
  void read_damaged_endsInFacts() {
    assertThatCode(() -> run(500)).doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void read_damagedOften_endsInFacts() {
    assertThatCode(() -> run(100_000)).doesNotThrowAnyException();
  }

  private static void run(int times) {
    SplittableRandom random = new SplittableRandom(times);
    for (int i = 0; i < times; i++) {
      String seed = Tables.ALL.get(random.nextInt(Tables.ALL.size()));
      byte[] input = seed.getBytes(StandardCharsets.UTF_8);
      for (int change = random.nextInt(6); change >= 0; change--) {
        input = changed(input, random);
      }
      TableFuzz.read(input);
    }
  }

  private static byte[] changed(byte[] input, SplittableRandom random) {
    int at = random.nextInt(input.length);
    switch (random.nextInt(4)) {
      case 0 -> input[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> input[at] = (byte) "0 :./-{}\n\"9a".charAt(random.nextInt(12));
      case 2 -> {
        return Arrays.copyOf(input, at + 1);
      }
      default -> System.arraycopy(input, 0, input, at, Math.min(at, input.length - at));
    }
    return input;
  }
}
