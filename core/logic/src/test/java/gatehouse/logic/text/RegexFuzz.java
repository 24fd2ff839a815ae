// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The first line of any bytes is a pattern or refused; a pattern matches the rest or does not. */
class RegexFuzz {
  @FuzzTest
  void matches_anyPatternAndText_ends(byte[] bytes) {
    String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
    Optional<String> problem = Regex.problem(parts[0]);
    if (problem.isPresent()) {
      assertThat(problem.get()).startsWith("not a pattern: ");
      return;
    }
    Regex regex = Regex.compile(parts[0]);
    String text = parts.length == 2 ? parts[1] : "";
    assertThat(regex.matches(text)).isEqualTo(regex.matches(text));
  }
}
