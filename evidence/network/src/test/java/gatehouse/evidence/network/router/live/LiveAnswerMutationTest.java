// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.live;

import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.nio.charset.StandardCharsets;
import java.util.List;

class LiveAnswerMutationTest extends DamageTest {
  private static final List<byte[]> SEEDS =
      List.of(
          new byte[] {0, (byte) 0x80, 0, 0, 0, 0, 0, 9, (byte) 203, 0, 113, 2},
          text(
              "<root><device><serialNumber>1</serialNumber><serviceType>urn:schemas-upnp-org:service:"
                  + "WANIPConnection:1</serviceType><controlURL>/ctl/IPConn</controlURL></device></root>"),
          text("Digest realm=\"HTTPS Access\", nonce=\"6F1A\", algorithm=MD5, qop=\"auth\""),
          text("HTTP/1.1 200 OK\r\nLOCATION: http://192.168.31.1:5000/rootDesc.xml\r\n\r\n"),
          text("Iface\tDestination\tGateway\neth0\t00000000\t011FA8C0\t0003\t0\t0\t0\n"));

  @Override
  protected Mutations damaged() {
    return Mutations.of(SEEDS);
  }

  @Override
  protected void parse(byte[] input) throws Exception {
    LiveAnswerFuzz.read(input);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
