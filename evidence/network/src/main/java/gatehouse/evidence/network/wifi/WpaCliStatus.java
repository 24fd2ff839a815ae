// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code wpa_cli status} prints: the network that was joined, as names and values.
 *
 * <p>Source: wpa_supplicant 2.10, control interface, STATUS.
 */
final class WpaCliStatus {
  private WpaCliStatus() {}

  static boolean isOne(List<String> lines) {
    Map<String, String> values = values(lines);
    return values.containsKey("wpa_state") && values.containsKey("key_mgmt");
  }

  static List<Network> read(List<String> lines) {
    Map<String, String> values = values(lines);
    String keys = values.getOrDefault("key_mgmt", "");
    Security security = new Security();
    if (keys.equals("NONE")) {
      security.cipher(values.getOrDefault("pairwise_cipher", ""));
    } else if (keys.startsWith("WPA-")) {
      security.firstWpa();
    } else {
      security.rsn();
    }
    security.suite(keys);
    security.cipher(values.getOrDefault("pairwise_cipher", ""));
    if (!keys.equals("NONE")) {
      String pmf = values.getOrDefault("pmf", "0");
      security.has(pmf.equals("0") ? "no frame protection" : "frame protection");
    }
    boolean joined = values.getOrDefault("wpa_state", "").equals("COMPLETED");
    return List.of(new Network(values.getOrDefault("ssid", ""), joined, security, 1));
  }

  private static Map<String, String> values(List<String> lines) {
    Map<String, String> values = new HashMap<>();
    for (String line : lines.subList(0, Math.min(lines.size(), 100))) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        values.putIfAbsent(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
      }
    }
    return values;
  }
}
