// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What every device tells of itself and of its place. */
final class InfoSkill implements Skill {
  private final DeviceEntry entry;
  private final LongSupplier uptime;

  InfoSkill(DeviceEntry entry, LongSupplier uptime) {
    this.entry = entry;
    this.uptime = uptime;
  }

  @Override
  public Optional<JsonNode> answer(String method, JsonNode params) {
    return switch (method) {
      case "miIO.info" -> Optional.of(Results.of(info()));
      case "miIO.get_ota_state" -> Optional.of(Results.of(list("idle")));
      case "miIO.get_ota_progress" -> Optional.of(Results.of(Results.JSON.arrayNode().add(100)));
      case "miIO.wifi_assoc_state" -> Optional.of(Results.of(wifi()));
      case "miIO.ota", "miIO.config_router", "miIO.switch_wifi_ssid" -> Optional.of(Results.ok());
      default -> Optional.empty();
    };
  }

  private JsonNode info() {
    ObjectNode info = Results.JSON.objectNode();
    info.put("life", uptime.getAsLong());
    info.put("model", entry.model());
    info.put("token", HexFormat.of().formatHex(entry.token().copy()));
    info.put("fw_ver", entry.firmware());
    info.put("mac", entry.mac());
    info.put("hw_ver", "ESP32");
    info.put("mmfree", 36_864);
    info.set(
        "ap",
        Results.JSON
            .objectNode()
            .put("ssid", "home")
            .put("bssid", "02:00:00:00:00:01")
            .put("rssi", -52));
    info.set(
        "netif",
        Results.JSON
            .objectNode()
            .put("localIp", entry.address().getAddress().getHostAddress())
            .put("mask", "255.255.255.0")
            .put("gw", "192.168.31.1"));
    return info;
  }

  private static JsonNode wifi() {
    return Results.JSON.objectNode().put("state", "ONLINE").put("auth_fail_count", 0);
  }

  private static JsonNode list(String word) {
    return Results.JSON.arrayNode().add(word);
  }
}
