// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.miot;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parameters of {@code event_occured}, which a device pushes to who subscribed.
 *
 * @param siid number of the service
 * @param eiid number of the event in it
 * @param arguments the first 256 of them
 * @see <a href="https://github.com/XiaoMi/ha_xiaomi_home">Xiaomi's integration for Home
 *     Assistant</a>
 */
public record EventOccurred(int siid, int eiid, List<JsonNode> arguments) {
  /** The word on the wire, where it is spelt so. */
  public static final String METHOD = "event_occured";

  private static final int MOST = 256;

  public EventOccurred {
    arguments = List.copyOf(arguments);
  }

  /** Reads them; what is not said is 0. */
  static EventOccurred read(JsonNode params) {
    List<JsonNode> arguments = new ArrayList<>();
    for (JsonNode argument : params.path("arguments")) {
      if (arguments.size() < MOST) {
        arguments.add(argument);
      }
    }
    return new EventOccurred(params.path("siid").asInt(0), params.path("eiid").asInt(0), arguments);
  }

  /** The parameters, as a device of this name says them. */
  public ObjectNode params(String did) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    arguments.forEach(list::add);
    ObjectNode params = JsonNodeFactory.instance.objectNode().put("did", did);
    return params.put("siid", siid).put("eiid", eiid).set("arguments", list);
  }
}
