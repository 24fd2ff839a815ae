// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import gatehouse.evidence.miio.json.DeviceJson;
import gatehouse.evidence.miio.json.JsonFlaw;
import gatehouse.evidence.miio.plain.LumiMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The developer mode of a gateway: anyone may read it and what is behind it, in clear; who writes
 * must know a key, which nobody does here.
 *
 * @see <a href="https://github.com/aqara/opencloud-docs">Aqara gateway LAN protocol</a>
 */
final class LumiGateway {
  static final int SEARCH_PORT = 4321;
  static final int PORT = 9898;
  static final String GROUP = "224.0.0.50";

  private final DeviceEntry entry;
  private final String sid;

  LumiGateway(DeviceEntry entry) {
    this.entry = entry;
    sid = entry.mac().replace(":", "").toLowerCase(Locale.ROOT);
  }

  /** What it answers to a datagram. */
  Optional<String> command(String text) {
    try {
      JsonNode asked = DeviceJson.read(text.getBytes(StandardCharsets.UTF_8));
      return answer(asked).map(JsonNode::toString);
    } catch (JsonFlaw e) {
      // A gateway says nothing to what it cannot read.
      return Optional.empty();
    }
  }

  private Optional<JsonNode> answer(JsonNode asked) {
    String asks = asked.path("sid").asString(sid);
    return switch (asked.path("cmd").asString("")) {
      case "whois" -> Optional.of(iam());
      case "get_id_list" -> Optional.of(ack("get_id_list", sid).put("data", list().toString()));
      case "read" -> state(asks).map(state -> read(asks, state));
      case "write" -> Optional.of(ack("write", asks).put("data", "{\"error\":\"Invalid key\"}"));
      default -> Optional.empty();
    };
  }

  private ObjectNode iam() {
    return Results.JSON
        .objectNode()
        .put("cmd", "iam")
        .put("port", Integer.toString(PORT))
        .put("sid", sid)
        .put("model", "gateway")
        .put("proto_version", "1.1.2")
        .put("ip", entry.address().getAddress().getHostAddress());
  }

  /** What it tells all each ten seconds: that it is there, and a new token. */
  byte[] heartbeat(RandomGenerator random) {
    String token = "%016x".formatted(random.nextLong());
    ObjectNode data = Results.JSON.objectNode();
    data.put("ip", entry.address().getAddress().getHostAddress());
    return new LumiMessage("heartbeat", "gateway", sid, Optional.of(token), data).bytes();
  }

  /** What it tells all of those behind it. */
  List<byte[]> reports() {
    return entry.children().stream()
        .map(c -> new LumiMessage("report", c.model(), c.sid(), Optional.empty(), data(c.state())))
        .map(LumiMessage::bytes)
        .toList();
  }

  private static ObjectNode data(Map<String, JsonNode> state) {
    ObjectNode data = Results.JSON.objectNode();
    new TreeMap<>(state).forEach(data::set);
    return data;
  }

  private static ObjectNode ack(String cmd, String sid) {
    return Results.JSON.objectNode().put("cmd", cmd + "_ack").put("sid", sid);
  }

  private ObjectNode read(String asks, Map<String, JsonNode> state) {
    return ack("read", asks).put("model", model(asks)).put("data", data(state).toString());
  }

  private Optional<Map<String, JsonNode>> state(String asks) {
    return asks.equals(sid) ? Optional.of(entry.state()) : child(asks).map(Child::state);
  }

  private String model(String asks) {
    return child(asks).map(Child::model).orElse("gateway");
  }

  private Optional<Child> child(String asks) {
    return entry.children().stream().filter(child -> child.sid().equals(asks)).findFirst();
  }

  private ArrayNode list() {
    ArrayNode list = Results.JSON.arrayNode();
    entry.children().forEach(child -> list.add(child.sid()));
    return list;
  }
}
