// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory;

import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

class InventoryMutationTest extends DamageTest {
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

  @Override
  protected Mutations damaged() throws Exception {
    List<byte[]> seeds = new ArrayList<>();
    for (String name : SEEDS) {
      seeds.add(Files.readAllBytes(Collected.resource(name)));
    }
    return Mutations.of(seeds).with(TOKENS);
  }

  @Override
  protected void parse(byte[] input) throws Exception {
    InventoryFuzz.collect(input);
  }
}
