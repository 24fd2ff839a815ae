// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "+49 171 555 0123, …23",
    "0049-171-5550123, …23",
    "138 0013 8000, …00",
    "0171 5550123, …23"
  })
  void shown_numbers_areTheirLastDigits(String user, String shown) {
    assertThat(PhoneNumbers.shown(user)).contains(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2001234567", "123456", "sam", "sam@example.com", "", "+1 sam", "00000000"})
  void shown_otherNames_areNone(String user) {
    assertThat(PhoneNumbers.shown(user)).isEmpty();
  }
}
