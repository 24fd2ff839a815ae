// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MessageProperties {
  @Property
  void text_withDoubledBracesSaysItself(@ForAll String text) {
    String doubled = text.replace("{", "{{").replace("}", "}}");
    assertThat(Message.parse(doubled).fill(place -> "?")).isEqualTo(text);
  }

  @Property
  void text_isReadOrRefused(@ForAll String text) {
    try {
      assertThat(Message.parse(text).places()).doesNotHaveDuplicates();
    } catch (IllegalArgumentException e) {
      assertThat(text).containsPattern("[{}]");
    }
  }
}
