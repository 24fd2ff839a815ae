// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.evidence.network.capture.bytes.MalformedException;
import gatehouse.evidence.network.capture.dhcp.DhcpMessage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DhcpQuestionTest {
  private static final byte[] HARDWARE = {0x64, 0x4c, 0x2e, 0, 0, 1};

  @Test
  void discover_isReadAsAQuestionOfThisHardware() throws MalformedException {
    byte[] question = DhcpQuestion.discover(77, HARDWARE);
    DhcpMessage read = DhcpMessage.read(question, 0, question.length);
    assertThat(read.fromServer()).isFalse();
    assertThat(read.client()).isEqualTo(0x644c2e000001L);
    assertThat(read.requested()).isEqualTo(Optional.of("1,3,6,54"));
    assertThat(DhcpQuestion.isAnswered(question, 77)).isTrue();
    assertThat(DhcpQuestion.isAnswered(question, 78)).isFalse();
  }

  @Test
  void inform_saysWhichAddressThereIs() {
    byte[] question = DhcpQuestion.inform(77, HARDWARE, new byte[] {10, 0, 0, 9});
    assertThat(question[12]).isEqualTo((byte) 10);
    assertThat(question[15]).isEqualTo((byte) 9);
  }
}
