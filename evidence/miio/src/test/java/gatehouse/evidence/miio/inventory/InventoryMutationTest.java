// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InventoryMutationTest {
  private static final List<String> SEEDS =
      List.of(
          "miio2.db",
          "mihome.sqlite",
          "backup.ab",
          "extractor.json",
          "extractor.txt",
          "cloud.json",
          "core.config_entries",
          "core.device_registry",
          "hub.json",
          "old-gateway.json");
  private static final List<String> TOKENS =
      List.of("{", "}", "[", "]", "\"", ":", "\\ud800", "\u001b[", "null", "1e999", "\"did\":");

  @Test
  void collect_damaged_endsInFacts() {
    assertThatCode(() -> run(300)).doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void collect_damagedOften_endsInFacts() {
    assertThatCode(() -> run(100_000)).doesNotThrowAnyException();
  }

  private static void run(int times) throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (String name : SEEDS) {
      seeds.add(Files.readAllBytes(Collected.resource(name)));
    }
    SplittableRandom random = new SplittableRandom(times);
    for (int i = 0; i < times; i++) {
      byte[] input = seeds.get(random.nextInt(seeds.size())).clone();
      for (int change = random.nextInt(4); change >= 0 && input.length > 1; change--) {
        input = changed(input, random);
      }
      InventoryFuzz.collect(input);
    }
  }

  private static byte[] changed(byte[] input, SplittableRandom random) {
    int at = random.nextInt(input.length);
    switch (random.nextInt(5)) {
      case 0 -> input[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> input[at] = (byte) random.nextInt(256);
      case 2 -> {
        return Arrays.copyOf(input, at + 1);
      }
      case 3 -> input[random.nextInt(Math.min(600, input.length))] = (byte) random.nextInt(256);
      default -> {
        byte[] token = TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(token, 0, input, at, Math.min(token.length, input.length - at));
      }
    }
    return input;
  }
}
