// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.report.text.Harmless;
import gatehouse.report.text.Width;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WrapProperties {
  @Property
  void lines_ofAnything_fit(@ForAll String text, @ForAll @IntRange(min = 2, max = 100) int width) {
    assertThat(lines(Harmless.text(text), width))
        .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(width));
  }

  @Property
  void lines_ofAnything_loseNothingButSpaces(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 100) int width) {
    String harmless = Harmless.text(text);
    assertThat(String.join("", lines(harmless, width)).replace(" ", ""))
        .isEqualTo(harmless.replace(" ", ""));
  }

  @Example
  void lines_ofWords_breakAtSpaces() {
    assertThat(lines("one two three", 8)).containsExactly("one two", "three");
    assertThat(lines("unbreakable", 4)).containsExactly("unbr", "eaka", "ble");
  }

  @Example
  void lines_ofChinese_breakAnywhereButBeforeStops() {
    assertThat(lines("能读取通知。", 10)).containsExactly("能读取通", "知。");
  }

  private static List<String> lines(String text, int width) {
    return Wrap.lines(List.of(new Span(text, Style.PLAIN)), width).stream()
        .map(line -> line.stream().map(Span::text).collect(Collectors.joining()))
        .toList();
  }
}
