// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {
  @ParameterizedTest
  @CsvSource({
    "1.9, 1.10, -1",
    "1.0, 1.0.1, -1",
    "1.0-rc1, 1.0, -1",
    "1.0-alpha, 1.0-beta, -1",
    "1.0-rc2, 1.0-rc10, -1",
    "1.0, 1.0, 0",
    "1.0, 1-0, 0",
    "1.02, 1.2, 0",
    "V14.0.5, v14.0.5, 0",
    "'', '', 0",
    "'', 1, -1",
    "99999999999999999999, 100000000000000000000, -1",
    "2.0.1_0123, 2.0.1_0124, -1",
    "OS1.0.3.0.UNCCNXM, OS1.0.12.0.UNCCNXM, -1"
  })
  void compare_versions_ordersBothWays(String older, String newer, int order) {
    assertThat(Versions.compare(older, newer)).isEqualTo(order);
    assertThat(Versions.compare(newer, older)).isEqualTo(-order);
  }
}
