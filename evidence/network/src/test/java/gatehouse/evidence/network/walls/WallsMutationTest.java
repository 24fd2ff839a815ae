// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.util.List;

class WallsMutationTest extends DamageTest {
  private static final List<String> SEEDS =
      List.of("split.nft", "split.json", "openwrt.export", "openwrt.show");
  private static final List<String> TOKENS =
      List.of("{", "}", ";", "\n", "'", "\"", "jump ", " vmap {", "/99", "65536", "-", "config ");

  @Override
  protected Mutations damaged() {
    return Mutations.of(SEEDS.stream().map(Collected::resource).toList()).with(TOKENS);
  }

  @Override
  protected void parse(byte[] input) throws Exception {
    WallsFuzz.collect(input);
  }
}
