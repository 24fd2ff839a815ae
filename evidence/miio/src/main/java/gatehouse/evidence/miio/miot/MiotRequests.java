// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.miot;

import gatehouse.evidence.miio.client.Method;
import gatehouse.evidence.miio.client.Request;
import gatehouse.evidence.miio.wire.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What to ask of devices that speak MIoT.
 *
 * @see <a href="https://iot.mi.com/v2/new/doc/introduction/knowledge/spec">MIoT-Spec</a>
 */
public final class MiotRequests {
  /** Devices with small buffers refuse more at once. */
  static final int MOST_AT_ONCE = 15;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private MiotRequests() {}

  /** To read properties, as many requests as it takes. */
  public static List<Request> get(long deviceId, List<PropertyId> properties) {
    List<Request> requests = new ArrayList<>();
    for (int at = 0; at < properties.size(); at += MOST_AT_ONCE) {
      ArrayNode params = JSON.arrayNode();
      for (PropertyId property :
          properties.subList(at, Math.min(at + MOST_AT_ONCE, properties.size()))) {
        params.add(named(deviceId, property));
      }
      requests.add(new Request(Method.GET_PROPERTIES, params));
    }
    return requests;
  }

  /** To set properties, at most 15, in the order of the map. */
  public static Request set(long deviceId, Map<PropertyId, JsonNode> values) {
    if (values.size() > MOST_AT_ONCE) {
      throw new IllegalArgumentException("more than 15 properties at once");
    }
    ArrayNode params = JSON.arrayNode();
    values.forEach((property, value) -> params.add(named(deviceId, property).set("value", value)));
    return new Request(Method.SET_PROPERTIES, params);
  }

  /** To do something. */
  public static Request action(long deviceId, int siid, int aiid, List<JsonNode> in) {
    ObjectNode params = JSON.objectNode().put("did", Header.shown(deviceId));
    params.put("siid", siid).put("aiid", aiid).set("in", JSON.arrayNode().addAll(in));
    return new Request(Method.ACTION, params);
  }

  /**
   * To be told of every change.
   *
   * @param asker the id by which this side greeted the device
   * @param seconds now, since 1970
   */
  public static Request subscribe(long asker, long seconds) {
    return new Request(Method.SUBSCRIBE, subscription(asker, seconds));
  }

  /** To be told no more. */
  public static Request unsubscribe(long asker, long seconds) {
    return new Request(Method.UNSUBSCRIBE, subscription(asker, seconds));
  }

  private static ObjectNode subscription(long asker, long seconds) {
    return JSON.objectNode()
        .put("version", "2.0")
        .put("did", Header.shown(asker))
        .put("update_ts", seconds)
        .put("sub_method", ".");
  }

  private static ObjectNode named(long deviceId, PropertyId property) {
    return JSON.objectNode()
        .put("did", Header.shown(deviceId))
        .put("siid", property.siid())
        .put("piid", property.piid());
  }
}
