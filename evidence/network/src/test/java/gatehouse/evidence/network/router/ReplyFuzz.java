// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever a text holds, reading it as a router's reply ends, and says that there is a router. */
class ReplyFuzz {
  @FuzzTest
  void read_anything_endsInFacts(byte[] data) {
    check(data);
  }

  static void check(byte[] data) {
    Told.ifAny(data).ifPresent(told -> assertThat(told.facts).isNotEmpty());
  }
}
