// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import static org.assertj.core.api.Assertions.assertThatCode;

import gatehouse.testing.Mutations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LiveAnswerMutationTest {
  private static final List<byte[]> SEEDS =
      List.of(
          new byte[] {0, (byte) 0x80, 0, 0, 0, 0, 0, 9, (byte) 203, 0, 113, 2},
          text(
              "<root><device><serialNumber>1</serialNumber><serviceType>urn:schemas-upnp-org:service:"
                  + "WANIPConnection:1</serviceType><controlURL>/ctl/IPConn</controlURL></device></root>"),
          text("Digest realm=\"HTTPS Access\", nonce=\"6F1A\", algorithm=MD5, qop=\"auth\""),
          text("HTTP/1.1 200 OK\r\nLOCATION: http://192.168.31.1:5000/rootDesc.xml\r\n\r\n"),
          text("Iface\tDestination\tGateway\neth0\t00000000\t011FA8C0\t0003\t0\t0\t0\n"));

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
    Mutations.of(SEEDS).run(times, LiveAnswerFuzz::read);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
