// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.ip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
  @ParameterizedTest
  @CsvSource({
    "20010db800000000, 1, 2001:db8::1",
    "20010db800000001, 0000000100000001, 2001:db8:0:1:0:1:0:1",
    "0, 0, ::",
    "0, 1, ::1",
    "fe80000000000000, 02, fe80::2",
    "2001000000000001, 0000000000000001, 2001:0:0:1::1",
    "0, ffffc0a81f05, 192.168.31.5"
  })
  void text_isThatOfTheStandard(String high, String low, String text) {
    assertThat(Addresses.text(number(high), number(low))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, ffff0a000001, true",
    "0, ffffac1f0001, true",
    "0, ffffac200001, false",
    "0, ffffc0a81f05, true",
    "0, ffff64400001, true",
    "0, ffff64800001, false",
    "0, ffff08080808, false",
    "fd00000000000001, 1, true",
    "fe80000000000000, 1, true",
    "20010db800000000, 1, false",
    "0, 1, true",
    "0, 8000000000000000, false"
  })
  void privacy_isThatOfTheRange(String high, String low, boolean expected) {
    assertThat(Addresses.isPrivate(number(high), number(low))).isEqualTo(expected);
  }

  private static long number(String hex) {
    return Long.parseUnsignedLong(hex, 16);
  }
}
