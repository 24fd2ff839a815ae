// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ServerFlightMutationTest {
  private static final List<byte[]> SEEDS =
      List.of(
          // an alert; a ServerHello of TLS 1.2 and a certificate of three bytes
          HexFormat.of().parseHex("15030300020228"),
          HexFormat.of()
              .parseHex(
                  "1603030015" + "020000020303" + "0b00000b" + "000006" + "000003" + "3080000000"));

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
    Mutations.of(SEEDS).run(times, ServerFlightFuzz::read);
  }
}
