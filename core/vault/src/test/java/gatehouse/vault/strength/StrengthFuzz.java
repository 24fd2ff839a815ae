// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault.strength;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever the characters, the meter answers with a finite number of guesses. */
class StrengthFuzz {
  @FuzzTest
  void judge_anything_isFinite(byte[] data) {
    String password = new String(data, StandardCharsets.UTF_16BE);

    assertThat(Passwords.guesses(password)).isNotNegative().isFinite();
  }
}
