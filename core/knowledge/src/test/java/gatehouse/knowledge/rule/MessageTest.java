// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gatehouse.knowledge.rule.Message.Place;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {
  @Test
  void places_areNamedAndTyped() {
    Message message = Message.parse("{app} was used on {when:date}, {app} again.");
    assertThat(message.places())
        .containsExactly(new Place("app", "text"), new Place("when", "date"));
    assertThat(message.fill(Map.of("app", "Camera", "when", "Monday")))
        .isEqualTo("Camera was used on Monday, Camera again.");
  }

  @Test
  void place_withoutValueKeepsItsName() {
    assertThat(Message.parse("{app}!").fill(Map.of())).isEqualTo("{app}!");
  }

  @Test
  void braces_areDoubled() {
    assertThat(Message.parse("{{not}} a place").fill(Map.of())).isEqualTo("{not} a place");
  }

  @Test
  void brace_thatStraysIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> Message.parse("ab {App}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("character 4");
    assertThatThrownBy(() -> Message.parse("a } b")).hasMessageContaining("character 3");
    assertThatThrownBy(() -> Message.parse("{app")).hasMessageContaining("character 1");
  }
}
