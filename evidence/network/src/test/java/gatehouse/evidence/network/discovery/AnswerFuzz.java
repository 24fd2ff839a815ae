// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.nio.charset.StandardCharsets;

/** Whatever a datagram holds, reading it as an answer ends with few and short names. */
class AnswerFuzz extends DamageTest {
  @FuzzTest
  void read_anything_endsInNames(byte[] data) {
    parse(data);
  }

  @Override
  protected Mutations damaged() {
    return Mutations.of(
        AnswerTest.POINTER,
        AnswerTest.LAMP,
        SnmpTest.ANSWER,
        WsDiscoveryTest.MATCH.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  protected void parse(byte[] data) {
    assertThat(Mdns.answer(data)).hasSizeLessThanOrEqualTo(64);
    assertThat(Ssdp.answer(data).map(headers -> headers.size()).orElse(0)).isLessThan(64);
    assertThat(Snmp.answer(data, Snmp.VERSION_2C, 5).orElse("").length()).isLessThan(256);
    assertThat(WsDiscovery.answer(data).map(match -> match.places().size()).orElse(0))
        .isLessThanOrEqualTo(8);
    assertThat(PlainQuestions.isLumi(data) && data.length == 0).isFalse();
    assertThat(PlainQuestions.isLifx(data) && data.length < 36).isFalse();
  }
}
