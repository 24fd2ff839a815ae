// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.knowledge.indicator.StixPattern.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StixPatternTest {
  @Test
  void alternatives_insideAndBetweenBracketsAreTaken() {
    assertThat(
            StixPattern.alternatives(
                " [app:id='a' OR domain-name:value = 'b'] OR [file:hashes.'SHA-256'='c']"))
        .containsExactly(
            new Comparison("app:id", "a"),
            new Comparison("domain-name:value", "b"),
            new Comparison("file:hashes.'SHA-256'", "c"));
  }

  @Test
  void escapes_areUndone() {
    assertThat(StixPattern.alternatives("[file:path='C:\\\\it\\'s']"))
        .containsExactly(new Comparison("file:path", "C:\\it's"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "[]",
        "app:id='a'",
        "[app:id='a' AND app:id='b']",
        "[app:id LIKE 'a%']",
        "[app:id IN ('a','b')]",
        "[app:id='a'] FOLLOWEDBY [app:id='b']",
        "[app:id=3]",
        "[app:id='a",
        "[app='a']",
        "[app:id='a'] trailing",
      })
  void pattern_thatAsksForMoreIsRefused(String pattern) {
    assertThatThrownBy(() -> StixPattern.alternatives(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("null");
  }
}
