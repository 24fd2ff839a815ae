// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * Whatever a file holds, reading it as configuration ends with facts and gaps, none of them odd.
 */
class WallsFuzz {
  @FuzzTest
  void collect_anything_endsInFacts(byte[] data) {
    collect(data);
  }

  static void collect(byte[] data) {
    Collected.ifAny(data)
        .ifPresent(told -> assertThat(told.open()).doesNotContainNull().hasSizeLessThan(100_000));
    byte[] prefixed =
        ("table inet x {\n" + new String(data, StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.UTF_8);
    Collected.ifAny(prefixed).ifPresent(told -> assertThat(told.open()).doesNotContainNull());
  }
}
