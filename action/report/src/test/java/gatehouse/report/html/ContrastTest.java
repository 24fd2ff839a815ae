// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.report.markup.StyleSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours of text stand out from what they are written on (WCAG 2.2, 1.4.3: at least 4.5). */
class ContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

  @ParameterizedTest
  @CsvSource({
    "ink, paper",
    "ink, card",
    "quiet, paper",
    "quiet, card",
    "accent, paper",
    "accent, card",
    "accent, accent-tint",
    "ink, accent-tint",
    "card, accent",
    "card, medium",
    "card, critical",
    "critical, critical-tint",
    "high, high-tint",
    "medium, medium-tint",
    "low, low-tint",
    "info, info-tint"
  })
  void contrast_ofText_isEnough(String text, String ground) {
    List<Map<String, Integer>> schemes = schemes();
    assertThat(schemes).hasSize(2);
    assertThat(schemes)
        .allSatisfy(
            scheme ->
                assertThat(contrast(scheme.getOrDefault(text, 0), scheme.getOrDefault(ground, 0)))
                    .isGreaterThanOrEqualTo(4.5));
  }

  /** The light and the dark scheme. */
  private static List<Map<String, Integer>> schemes() {
    List<Map<String, Integer>> schemes = new ArrayList<>();
    Matcher colour = COLOUR.matcher(StyleSheet.text().split("@media print", -1)[0]);
    while (colour.find()) {
      if (colour.group(1).equals("paper")) {
        schemes.add(new HashMap<>());
      }
      schemes.getLast().put(colour.group(1), Integer.parseInt(colour.group(2), 16));
    }
    return schemes;
  }

  private static double contrast(int a, int b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 255)
        + 0.7152 * linear(colour >> 8 & 255)
        + 0.0722 * linear(colour & 255);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
