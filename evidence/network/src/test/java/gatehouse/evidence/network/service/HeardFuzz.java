// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever a stranger says, reading it ends. */
class HeardFuzz {
  @FuzzTest
  void read_anything_ends(byte[] data) {
    read(data);
  }

  static void read(byte[] data) {
    assertThat(SmbAnswer.of(data)).isNotNull();
    assertThat(OnvifAnswer.of(Dialogue.latin(data)).model().orElse("").length())
        .isLessThanOrEqualTo(100);
    assertThat(TelnetText.of(data).text().length()).isLessThanOrEqualTo(data.length);
    assertThat(ServerFlight.read(data).certificate().remaining()).isLessThanOrEqualTo(data.length);
  }
}
