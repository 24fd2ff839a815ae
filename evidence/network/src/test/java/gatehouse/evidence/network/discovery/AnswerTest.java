// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {
  /** A pointer of _miio._udp.local to zhimi-fan-za4_miio123, its end compressed. */
  static final byte[] POINTER =
      HexFormat.of()
          .parseHex(
              "000084000000000100000000"
                  + "055f6d69696f045f756470056c6f63616c00"
                  + "000c0001000000780018"
                  + "157a68696d692d66616e2d7a61345f6d69696f313233"
                  + "c00c");

  static final byte[] LAMP =
      "HTTP/1.1 200 OK\r\nLocation: yeelight://192.168.31.9:55443\r\nid: 0x1\r\n\r\n"
          .getBytes(StandardCharsets.US_ASCII);

  @Test
  void mdns_compressedPointer_namesTheDevice() {
    List<Mdns.Named> named = Mdns.answer(POINTER);
    assertThat(named)
        .containsExactly(
            new Mdns.Named("_miio._udp.local", "zhimi-fan-za4_miio123._miio._udp.local"));
    assertThat(XiaomiName.read(named.getFirst().target()))
        .contains(new XiaomiName("zhimi.fan.za4", Optional.of("123"), false));
  }

  @Test
  void mdns_pointerToItself_ends() {
    byte[] loop = POINTER.clone();
    loop[loop.length - 1] = (byte) (loop.length - 2);
    assertThat(Mdns.answer(loop)).isEmpty();
  }

  @Test
  void name_ofADeviceThatWaits_saysSo() {
    assertThat(XiaomiName.read("chuangmi-plug-m3_miap1a2b"))
        .contains(new XiaomiName("chuangmi.plug.m3", Optional.empty(), true));
    assertThat(XiaomiName.read("printer")).isEmpty();
  }
}
