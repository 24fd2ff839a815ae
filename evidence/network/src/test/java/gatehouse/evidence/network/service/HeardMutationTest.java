// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

class HeardMutationTest extends DamageTest {
  private static final List<byte[]> SEEDS =
      List.of(
          HexFormat.of().parseHex("00000047ff534d4272000000008801c8" + "00".repeat(60)),
          HexFormat.of().parseHex("fffd01fffa1801fff06c6f67696e3a20"),
          HexFormat.of().parseHex("160303000a020000060303aabbccdd0b00000700000400000130"),
          RawHello.of(0x0303, new byte[32]),
          ("HTTP/1.1 200 OK\r\n\r\n<s:Envelope><s:Body><tds:GetDeviceInformationResponse>"
                  + "<tds:Manufacturer>Xiaomi</tds:Manufacturer><tds:Model>MJSXJ05CM</tds:Model>"
                  + "<tds:FirmwareVersion>4.1.6</tds:FirmwareVersion></s:Body></s:Envelope>")
              .getBytes(StandardCharsets.ISO_8859_1));

  @Override
  protected Mutations damaged() {
    return Mutations.of(SEEDS);
  }

  @Override
  protected void parse(byte[] input) throws Exception {
    HeardFuzz.read(input);
  }
}
