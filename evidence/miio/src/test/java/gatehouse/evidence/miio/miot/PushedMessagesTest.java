// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.miot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class PushedMessagesTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Test
  void changes_writtenAndRead_areTheSame() {
    PropertiesChanged changed =
        new PropertiesChanged(
            List.of(
                new PropertiesChanged.Change(new PropertyId(2, 1), JSON.booleanNode(true)),
                new PropertiesChanged.Change(new PropertyId(3, 7), JSON.numberNode(21.5))));

    assertThat(PropertiesChanged.read(changed.params("260"))).isEqualTo(changed);
    assertThat(changed.params("260").path(0).path("did").asString()).isEqualTo("260");
  }

  @Test
  void event_writtenAndRead_isTheSame() {
    EventOccurred event = new EventOccurred(5, 1, List.of(JSON.numberNode(3)));

    assertThat(EventOccurred.read(event.params("260"))).isEqualTo(event);
  }

  @Test
  void messages_withoutEnd_areReadToTheirBounds() {
    List<JsonNode> many = Collections.nCopies(1000, JSON.numberNode(1));

    assertThat(EventOccurred.read(new EventOccurred(1, 1, many).params("1")).arguments())
        .hasSize(256);
    assertThat(PropertiesChanged.read(JSON.arrayNode().addAll(many)).changes()).hasSize(256);
  }
}
