// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WallsMutationTest {
  private static final List<String> SEEDS =
      List.of("split.nft", "split.json", "openwrt.export", "openwrt.show");
  private static final List<String> TOKENS =
      List.of("{", "}", ";", "\n", "'", "\"", "jump ", " vmap {", "/99", "65536", "-", "config ");

  @Test
  void collect_damaged_endsInFacts() {
    assertThatCode(() -> run(200)).doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void collect_damagedOften_endsInFacts() {
    assertThatCode(() -> run(100_000)).doesNotThrowAnyException();
  }

  private static void run(int times) {
    List<byte[]> seeds = SEEDS.stream().map(Collected::resource).toList();
    SplittableRandom random = new SplittableRandom(times);
    for (int i = 0; i < times; i++) {
      byte[] input = seeds.get(random.nextInt(seeds.size())).clone();
      for (int change = random.nextInt(5); change >= 0 && input.length > 1; change--) {
        input = changed(input, random);
      }
      WallsFuzz.collect(input);
    }
  }

  private static byte[] changed(byte[] input, SplittableRandom random) {
    int at = random.nextInt(input.length);
    switch (random.nextInt(4)) {
      case 0 -> input[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> input[at] = (byte) random.nextInt(256);
      case 2 -> {
        return random.nextInt(4) == 0 ? Arrays.copyOf(input, at + 1) : input;
      }
      default -> {
        byte[] token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(token, 0, input, at, Math.min(token.length, input.length - at));
      }
    }
    return input;
  }
}
