// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WsDiscoveryTest {
  static final String MATCH =
      "<e:Envelope xmlns:e='e' xmlns:d='d'><d:ProbeMatches><d:ProbeMatch>"
          + "<d:Types>dn:NetworkVideoTransmitter</d:Types>"
          + "<d:XAddrs>http://192.168.31.9/onvif/device_service https://x/ ftp://y</d:XAddrs>"
          + "</d:ProbeMatch></d:ProbeMatches></e:Envelope>";

  @Test
  void answer_ofACamera_namesItsPlaceByHttp() {
    assertThat(answer(MATCH))
        .contains(
            new WsDiscovery.Match(
                true, List.of(URI.create("http://192.168.31.9/onvif/device_service"))));
  }

  @Test
  void answer_cutOff_isGoodAsFarAsItCame() {
    assertThat(answer(MATCH.substring(0, MATCH.indexOf("</d:Types>") + 10)))
        .contains(new WsDiscovery.Match(true, List.of()));
  }

  @Test
  void answer_withADoctype_opensNothing() {
    String hostile =
        "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>" + MATCH.replace("dn:", "&a;");
    assertThat(answer(hostile).map(WsDiscovery.Match::places).orElse(List.of())).isEmpty();
  }

  @Test
  void probe_isNoAnswer() {
    assertThat(WsDiscovery.answer(WsDiscovery.probe("1"))).isEmpty();
  }

  private static Optional<WsDiscovery.Match> answer(String text) {
    return WsDiscovery.answer(text.getBytes(StandardCharsets.UTF_8));
  }
}
