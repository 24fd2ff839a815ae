// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever a datagram holds, reading it as an answer ends with few and short names. */
class AnswerFuzz {
  @FuzzTest
  void read_anything_endsInNames(byte[] data) {
    read(data);
  }

  static void read(byte[] data) {
    assertThat(Mdns.answer(data)).hasSizeLessThanOrEqualTo(64);
    assertThat(Ssdp.answer(data).map(headers -> headers.size()).orElse(0)).isLessThan(64);
    assertThat(Snmp.answer(data, Snmp.VERSION_2C, 5).orElse("").length()).isLessThan(256);
    assertThat(WsDiscovery.answer(data).map(match -> match.places().size()).orElse(0))
        .isLessThanOrEqualTo(8);
    assertThat(PlainQuestions.isLumi(data) && data.length == 0).isFalse();
    assertThat(PlainQuestions.isLifx(data) && data.length < 36).isFalse();
  }
}
