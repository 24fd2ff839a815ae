// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.service.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.model.fact.Protocol;
import java.nio.charset.StandardCharsets;

/** Whatever a demand for a password says, the answer is one line, or none. */
class ChallengeFuzz {
  private static final Pair PAIR = new Pair(Protocol.HTTP, "*", "admin", "admin");

  @FuzzTest
  void answer_anything_isOneLineOrNone(byte[] data) {
    answer(data);
  }

  static void answer(byte[] data) {
    String challenge = new String(data, StandardCharsets.ISO_8859_1);
    String answer = Challenge.answer(challenge, "GET", "/", PAIR).orElse("");
    assertThat(answer).doesNotContain("\r", "\n").hasSizeLessThan(2048);
  }
}
