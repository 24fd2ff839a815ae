// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HarmlessProperties {
  @Property
  void text_ofAnything_actsOnNothing(@ForAll String evidence) {
    assertThat(Harmless.text(evidence).codePoints())
        .noneMatch(c -> Character.isISOControl(c))
        .noneMatch(c -> Character.getType(c) == Character.FORMAT)
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE)
        .noneMatch(c -> Character.getType(c) == Character.LINE_SEPARATOR);
  }

  @Property
  void text_ofWhatIsHarmless_staysAsItIs(@ForAll String evidence) {
    String once = Harmless.text(evidence);
    assertThat(Harmless.text(once)).isEqualTo(once);
  }

  @Property
  void ascii_ofAnything_isAscii(@ForAll String evidence) {
    assertThat(Harmless.ascii(evidence)).matches("[\\x20-\\x7e]*");
  }

  @Example
  void text_ofTurnedWriting_showsTheTurn() {
    assertThat(Harmless.text("a\u202Eb\tc\u0301\u0301\u0301\u0301"))
        .isEqualTo("a[U+202E]b c\u0301\u0301\u0301[U+0301]");
  }
}
