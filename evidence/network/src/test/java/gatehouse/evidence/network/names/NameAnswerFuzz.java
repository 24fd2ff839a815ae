// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever a server of names sends, reading it ends in few addresses. */
class NameAnswerFuzz {
  static final NameQuestion QUESTION = new NameQuestion(1, "example.com", NameQuestion.IPV4);

  @FuzzTest
  void read_anything_endsInAddresses(byte[] data) {
    read(data);
  }

  static void read(byte[] data) {
    assertThat(NameAnswer.read(data, QUESTION).map(a -> a.addresses().size()).orElse(0))
        .isLessThanOrEqualTo(64);
  }
}
