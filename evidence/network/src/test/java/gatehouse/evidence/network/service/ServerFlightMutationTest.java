// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
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
    assertThatCode(() -> run(400)).doesNotThrowAnyException();
  }

  @Test
  @Tag("long")
  void read_damagedOften_ends() {
    assertThatCode(() -> run(100_000)).doesNotThrowAnyException();
  }

  private static void run(int times) {
    SplittableRandom random = new SplittableRandom(times);
    for (int i = 0; i < times; i++) {
      byte[] input = SEEDS.get(random.nextInt(SEEDS.size())).clone();
      for (int change = random.nextInt(6); change >= 0 && input.length > 1; change--) {
        int at = random.nextInt(input.length);
        switch (random.nextInt(3)) {
          case 0 -> input[at] ^= (byte) (1 << random.nextInt(8));
          case 1 -> input[at] = (byte) random.nextInt(256);
          default -> input = random.nextInt(4) == 0 ? Arrays.copyOf(input, at + 1) : input;
        }
      }
      ServerFlightFuzz.read(input);
    }
  }
}
