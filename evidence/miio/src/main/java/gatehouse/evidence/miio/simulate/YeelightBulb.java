// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import gatehouse.evidence.miio.json.DeviceJson;
import gatehouse.evidence.miio.json.JsonFlaw;
import gatehouse.evidence.miio.plain.YeelightNotice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * LAN control as bulbs do it: anyone may ask and command, in clear.
 *
 * @see <a href="https://www.yeelight.com/download/Yeelight_Inter-Operation_Spec.pdf">Yeelight
 *     inter-operation specification</a>
 */
final class YeelightBulb implements LineService {
  static final int SEARCH_PORT = 1982;
  static final int PORT = 55443;
  static final String GROUP = "239.255.255.250";

  private static final String END = "\r\n";
  private static final String SUPPORT = "get_prop set_power toggle set_bright";

  private final DeviceEntry entry;
  private final Map<String, JsonNode> state;
  private final List<String> notices = new ArrayList<>();

  YeelightBulb(DeviceEntry entry) {
    this.entry = entry;
    state = new TreeMap<>(entry.state());
    state.putIfAbsent("power", Results.JSON.stringNode("off"));
    state.putIfAbsent("bright", Results.JSON.numberNode(100));
  }

  /** What it answers to a search, when the search is for bulbs. */
  Optional<String> search(String text) {
    String asked = text.toLowerCase(Locale.ROOT);
    if (!asked.startsWith("m-search") || !asked.contains("wifi_bulb")) {
      return Optional.empty();
    }
    StringBuilder answer = new StringBuilder("HTTP/1.1 200 OK").append(END);
    header(answer, "Cache-Control", "max-age=3600");
    header(answer, "Location", "yeelight://" + host() + ":" + PORT);
    header(answer, "Server", "POSIX UPnP/1.0 YGLC/1");
    header(answer, "id", "0x%016x".formatted(entry.deviceId()));
    header(answer, "model", entry.model().replaceFirst("^yeelink\\.light\\.", ""));
    header(answer, "fw_ver", entry.firmware());
    header(answer, "support", SUPPORT);
    state.forEach((name, value) -> header(answer, name, value.asString("")));
    return Optional.of(answer.toString());
  }

  private String host() {
    return entry.address().getAddress().getHostAddress();
  }

  private static void header(StringBuilder text, String name, String value) {
    text.append(name).append(": ").append(value).append(END);
  }

  @Override
  public Optional<String> answer(String line) {
    try {
      JsonNode asked = DeviceJson.read(line.getBytes(StandardCharsets.UTF_8));
      ObjectNode answer = Results.JSON.objectNode();
      answer.set("id", asked.path("id"));
      answer.setAll((ObjectNode) result(asked.path("method").asString(""), asked.path("params")));
      return Optional.of(answer + END);
    } catch (JsonFlaw e) {
      return Optional.of(Results.error(-1, "invalid command") + END);
    }
  }

  @Override
  public List<String> notices() {
    List<String> all = List.copyOf(notices);
    notices.clear();
    return all;
  }

  private JsonNode result(String method, JsonNode params) {
    return switch (method) {
      case "get_prop" -> Results.of(values(params));
      case "set_power" -> set("power", params.path(0));
      case "set_bright" -> set("bright", params.path(0));
      case "toggle" -> set("power", Results.JSON.stringNode(on() ? "off" : "on"));
      default -> Results.error(-1, "method not supported");
    };
  }

  private boolean on() {
    return "on".equals(state.getOrDefault("power", Results.JSON.nullNode()).asString(""));
  }

  private ArrayNode values(JsonNode names) {
    ArrayNode values = Results.JSON.arrayNode();
    for (JsonNode name : names) {
      JsonNode value = state.get(name.asString(""));
      values.add(value == null ? "" : value.asString(""));
    }
    return values;
  }

  private JsonNode set(String name, JsonNode value) {
    if (value.isMissingNode()) {
      return Results.error(-5001, "invalid params");
    }
    if (!value.equals(state.put(name, value))) {
      notices.add(new YeelightNotice(new TreeMap<>(Map.of(name, value))).line());
    }
    return Results.ok();
  }
}
