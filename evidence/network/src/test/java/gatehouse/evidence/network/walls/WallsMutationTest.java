// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WallsMutationTest {
  private static final List<String> SEEDS =
      List.of("split.nft", "split.json", "openwrt.export", "openwrt.show");
  private static final List<String> TOKENS =
      List.of("{", "}", ";", "\n", "'", "\"", "jump ", " vmap {", "/99", "65536", "-", "config ");

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
    Mutations.of(SEEDS.stream().map(Collected::resource).toList())
        .with(TOKENS)
        .run(times, WallsFuzz::collect);
  }
}
