// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HeardMutationTest {
  private static final List<byte[]> SEEDS =
      List.of(
          HexFormat.of().parseHex("00000047ff534d4272000000008801c8" + "00".repeat(60)),
          HexFormat.of().parseHex("fffd01fffa1801fff06c6f67696e3a20"),
          HexFormat.of().parseHex("160303000a020000060303aabbccdd0b00000700000400000130"),
          RawHello.of(0x0303, new byte[32]));

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
    Mutations.of(SEEDS).run(times, HeardFuzz::read);
  }
}
