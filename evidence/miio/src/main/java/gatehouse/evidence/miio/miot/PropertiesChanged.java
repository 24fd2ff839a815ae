// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.miot;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parameters of {@code properties_changed}, which a device pushes to who subscribed: of the
 * first 256 properties.
 *
 * @see <a href="https://github.com/XiaoMi/ha_xiaomi_home">Xiaomi's integration for Home
 *     Assistant</a>
 */
public record PropertiesChanged(List<Change> changes) {
  /** The word on the wire. */
  public static final String METHOD = "properties_changed";

  private static final int MOST = 256;

  public PropertiesChanged {
    changes = List.copyOf(changes);
  }

  /** A property's new value. */
  public record Change(PropertyId property, JsonNode value) {}

  /** Reads them; what is not said is 0 or missing. */
  static PropertiesChanged read(JsonNode params) {
    List<Change> changes = new ArrayList<>();
    for (JsonNode item : params) {
      if (changes.size() < MOST) {
        int siid = item.path("siid").asInt(0);
        PropertyId property = new PropertyId(siid, item.path("piid").asInt(0));
        changes.add(new Change(property, item.path("value")));
      }
    }
    return new PropertiesChanged(changes);
  }

  /** The parameters, as a device of this name says them. */
  public ArrayNode params(String did) {
    ArrayNode params = JsonNodeFactory.instance.arrayNode();
    for (Change change : changes) {
      ObjectNode item = JsonNodeFactory.instance.objectNode().put("did", did);
      item.put("siid", change.property.siid()).put("piid", change.property.piid());
      params.add(item.set("value", change.value));
    }
    return params;
  }
}
