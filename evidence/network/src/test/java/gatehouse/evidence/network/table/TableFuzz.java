// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever a text holds, reading it as tables ends with facts. */
class TableFuzz {
  @FuzzTest
  void read_anything_endsInFacts(byte[] data) {
    read(data);
  }

  static void read(byte[] data) {
    String text = new String(data, StandardCharsets.UTF_8);
    assertThat(Tables.facts(text).size()).isLessThanOrEqualTo(8 * (1 + (int) text.lines().count()));
  }
}
