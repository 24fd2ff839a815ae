// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.plain;

import gatehouse.evidence.miio.json.DeviceJson;
import gatehouse.evidence.miio.json.JsonFlaw;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line in which a bulb tells everybody who is connected what has changed.
 *
 * @param properties new values by name
 * @see <a href="https://www.yeelight.com/download/Yeelight_Inter-Operation_Spec.pdf">Yeelight
 *     inter-operation specification, 4.2</a>
 */
public record YeelightNotice(SortedMap<String, JsonNode> properties) {
  private static final String METHOD = "props";

  /**
   * Reads a line.
   *
   * @throws JsonFlaw when it is no such line
   */
  public static YeelightNotice read(String line) throws JsonFlaw {
    JsonNode message = DeviceJson.read(line.strip().getBytes(StandardCharsets.UTF_8));
    if (!message.path("method").asString("").equals(METHOD)) {
      throw new JsonFlaw("no notice of a bulb: its method is not " + METHOD);
    }
    SortedMap<String, JsonNode> properties = new TreeMap<>();
    message.path("params").properties().forEach(p -> properties.put(p.getKey(), p.getValue()));
    return new YeelightNotice(properties);
  }

  /** The line, with its end. */
  public String line() {
    ObjectNode params = JsonNodeFactory.instance.objectNode();
    properties.forEach(params::set);
    ObjectNode message = JsonNodeFactory.instance.objectNode().put("method", METHOD);
    return message.set("params", params) + "\r\n";
  }
}
