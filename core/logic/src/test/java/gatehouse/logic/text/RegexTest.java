// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.logic.budget.BudgetExceededException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {
  @ParameterizedTest
  @CsvSource({
    "abc, abc, true",
    "abc, abcd, false",
    "a.c, abc, true",
    "a*, aaaa, true",
    "a+, '', false",
    "a?b, b, true",
    "(ab|cd)+, abcdab, true",
    "(ab|cd)+, abc, false",
    "'[a-c]{2,3}', abc, true",
    "'[a-c]{2,3}', abca, false",
    "'[^a-c]', d, true",
    "\\d+\\.\\d+, 10.25, true",
    "\\w+\\s\\w+, two words, true",
    "com\\.miui\\..*, com.miui.analytics, true",
    "com\\.miui\\..*, com_miui_analytics, false",
    ".*家.*, 我的家, true",
    "., 🏠, true"
  })
  void matches_patternAndText_wholeText(String pattern, String text, boolean expected) {
    assertThat(Regex.compile(pattern).matches(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", ")", "[", "a{2", "*", "[z-a]", "a{1000}{1000}", "a\\"})
  void compile_noPattern_isRefusedWithAReason(String pattern) {
    assertThat(Regex.problem(pattern)).get().asString().startsWith("not a pattern: ");
  }

  @Test
  void matches_patternThatExplodesElsewhere_isLinear() {
    assertThat(Regex.compile("(a*)*b").matches("a".repeat(100_000))).isFalse();
  }

  @Test
  void matches_longPatternAndLongText_isStopped() {
    Regex regex = Regex.compile("(a|b){150}.*");
    String text = "ab".repeat(1 << 19);
    assertThatThrownBy(() -> regex.matches(text))
        .isInstanceOf(BudgetExceededException.class)
        .hasMessageContaining("1048576 characters");
  }
}
