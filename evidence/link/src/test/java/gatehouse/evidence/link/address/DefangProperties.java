// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class DefangProperties {
  private static final Pattern CLICKABLE =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|[\\p{L}\\p{N}]\\.[\\p{L}\\p{N}]|\\p{L}@\\p{L}");

  @Property
  void defang_anyText_canBeUndone(@ForAll @StringLength(max = 200) String text) {
    assertThat(Defang.undo(Defang.of(text))).isEqualTo(text);
  }

  @Property
  void defang_anyText_leavesNothingToClick(@ForAll @StringLength(max = 200) String text) {
    assertThat(Defang.of(text)).doesNotContainPattern(CLICKABLE);
  }

  @Property
  void defang_anyText_showsWhatHides(@ForAll @StringLength(max = 100) String text) {
    assertThat(Defang.of(text + "\u202e\u200b\n\u00ad").codePoints())
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }

  @Example
  void defang_link_readsWell() {
    assertThat(Defang.of("https://a@mi.com:81/x")).isEqualTo("https[:]//a[@]mi[.]com[:]81/x");
    assertThat(Defang.of("http://[::1]/\u202e")).isEqualTo("http[:]//[[][:][:]1[]]/[U+202E]");
  }

  @Example
  void undo_whatNobodyWrote_staysAsItIs() {
    assertThat(Defang.undo("[abc] [U+XYZ] [")).isEqualTo("[abc] [U+XYZ] [");
    assertThat(Defang.undo("[U+FFFFFF]")).isEqualTo("[U+FFFFFF]");
  }
}
