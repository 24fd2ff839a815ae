// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.util.HexFormat;
import java.util.List;

class ServerFlightMutationTest extends DamageTest {
  private static final List<byte[]> SEEDS =
      List.of(
          // an alert; a ServerHello of TLS 1.2 and a certificate of three bytes
          HexFormat.of().parseHex("15030300020228"),
          HexFormat.of()
              .parseHex(
                  "1603030015" + "020000020303" + "0b00000b" + "000006" + "000003" + "3080000000"));

  @Override
  protected Mutations damaged() {
    return Mutations.of(SEEDS);
  }

  @Override
  protected void parse(byte[] input) throws Exception {
    ServerFlightFuzz.read(input);
  }
}
