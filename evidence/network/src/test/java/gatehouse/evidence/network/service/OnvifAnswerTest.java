// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnvifAnswerTest {
  @Test
  void answer_thatTells_isRead() {
    String text =
        "HTTP/1.1 200 OK\r\n\r\n<e:Envelope><tds:GetDeviceInformationResponse>"
            + "<tds:Manufacturer>Xiaomi</tds:Manufacturer><tds:Model>C300</tds:Model>"
            + "<tds:FirmwareVersion>4.1.6</tds:FirmwareVersion></tds:GetDeviceInformationResponse>";

    assertThat(OnvifAnswer.of(text))
        .isEqualTo(
            new OnvifAnswer(
                true, false, Optional.of("Xiaomi"), Optional.of("C300"), Optional.of("4.1.6")));
  }

  @Test
  void answer_thatRefuses_isToldByStatusOrFault() {
    assertThat(OnvifAnswer.of("HTTP/1.1 401 Unauthorized\r\n\r\n").refuses()).isTrue();
    assertThat(OnvifAnswer.of("HTTP/1.1 400 Bad\r\n\r\n<ter:NotAuthorized/>").refuses()).isTrue();
    assertThat(OnvifAnswer.of("HTTP/1.1 200 OK\r\n\r\n").refuses()).isFalse();
  }
}
