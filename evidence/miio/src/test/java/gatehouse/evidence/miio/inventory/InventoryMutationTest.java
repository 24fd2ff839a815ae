// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
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
    assertThatCode(() -> run(Mutations.BRIEF)).doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void collect_damagedOften_endsInFacts() {
    assertThatCode(() -> run(Mutations.LONG)).doesNotThrowAnyException();
  }

  private static void run(int times) throws Exception {
    List<byte[]> seeds = new ArrayList<>();
    for (String name : SEEDS) {
      seeds.add(Files.readAllBytes(Collected.resource(name)));
    }
    Mutations.of(seeds).with(TOKENS).run(times, InventoryFuzz::collect);
  }
}
