// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.junit.jupiter.api.Test;

class WidthTest {
  @Test
  void wideRanges_ofAllCharacters_areThoseOfUnicode() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
      boolean wide =
          width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
      assertThat(WideRanges.contains(c)).as("U+%04X", c).isEqualTo(wide);
    }
  }

  @Test
  void width_ofMixedText_countsColumns() {
    assertThat(Width.of("Mi 家长")).isEqualTo(7);
    assertThat(Width.of("e\u0301")).isEqualTo(1);
    assertThat(Width.of("👾")).isEqualTo(2);
    assertThat(Width.of("")).isZero();
  }
}
