// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Settings of one's own network as names and values: typed off a router's page, or as hostapd,
 * wpa_supplicant and NetworkManager keep them.
 *
 * <p>Passwords in them are passed over.
 */
final class PastedSettings {
  private static final int MOST_LINES = 200;
  private static final Set<String> NAMES =
      Set.of("ssid", "network name", "wi-fi name", "wifi name", "wlan name", "无线名称");
  private static final Set<String> SHUT =
      Set.of(
          "encryption",
          "security",
          "security mode",
          "security type",
          "authentication",
          "key_mgmt",
          "key-mgmt",
          "wpa_key_mgmt",
          "加密方式");
  private static final Set<String> CIPHERS =
      Set.of("cipher", "pairwise", "wpa_pairwise", "rsn_pairwise", "proto", "wpa");
  private static final Set<String> WPS = Set.of("wps", "wps_state");
  private static final Set<String> FRAMES =
      Set.of("pmf", "ieee80211w", "protected management frames", "frame protection", "mfp");
  private static final Set<String> HIDDEN =
      Set.of("hidden", "hidden name", "ignore_broadcast_ssid");
  private static final Set<String> OFF =
      Set.of("0", "off", "no", "none", "false", "disabled", "disable", "");

  private PastedSettings() {}

  static boolean isOne(List<String> lines) {
    Map<String, String> values = values(lines);
    return lines.size() <= MOST_LINES
        && values.keySet().stream().anyMatch(NAMES::contains)
        && values.keySet().stream().anyMatch(SHUT::contains);
  }

  static List<Network> read(List<String> lines) {
    Map<String, String> values = values(lines);
    Security security = new Security();
    String name = "";
    for (Map.Entry<String, String> setting : values.entrySet()) {
      String key = setting.getKey();
      String value = setting.getValue();
      boolean on = !OFF.contains(value.toLowerCase(Locale.ROOT));
      if (NAMES.contains(key)) {
        name = value;
      } else if (SHUT.contains(key) || CIPHERS.contains(key)) {
        shut(key, value.toLowerCase(Locale.ROOT), security);
      } else if (FRAMES.contains(key)) {
        security.has(on ? "frame protection" : "no frame protection");
      } else if (WPS.contains(key) && on) {
        security.has("wps");
      } else if (HIDDEN.contains(key) && on) {
        security.has("hidden name");
      }
    }
    return List.of(new Network(name, true, security, 1));
  }

  private static void shut(String key, String value, Security security) {
    if (key.equals("wpa")) {
      bits(value, security);
      return;
    }
    boolean third = value.contains("wpa3") || value.contains("sae");
    boolean second = has(value, "wpa2", "psk2", "rsn", "11i", "wpa-psk", "wpa-eap", "mixed");
    boolean first = has(value, "wpa1", "wpa/", "mixed") || value.matches("(wpa|psk)( .*|\\+.*|$)");
    if (third || second) {
      security.rsn();
    }
    if (first) {
      security.firstWpa();
    }
    if (third) {
      security.suite("SAE");
    }
    if (has(value, "802.1x", "enterprise", "eap")) {
      security.suite("802.1X");
    } else if (first || second) {
      security.suite("PSK");
    }
    if (value.contains("owe")) {
      security.suite("OWE");
    }
    if (value.contains("tkip")) {
      security.cipher("TKIP");
    }
    if (value.contains("wep")) {
      security.privacy();
    }
  }

  /** Of hostapd: 1 for the first WPA, 2 for RSN. */
  private static void bits(String value, Security security) {
    if (value.equals("1") || value.equals("3")) {
      security.firstWpa();
    }
    if (value.equals("2") || value.equals("3")) {
      security.rsn();
    }
  }

  private static boolean has(String value, String... words) {
    return List.of(words).stream().anyMatch(value::contains);
  }

  private static Map<String, String> values(List<String> lines) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
      int at = line.indexOf('=');
      at = at < 0 ? line.indexOf(':') : at;
      at = at < 0 ? line.indexOf('：') : at;
      if (at > 0) {
        String key = line.substring(0, at).strip().toLowerCase(Locale.ROOT);
        values.putIfAbsent(key, unquoted(line.substring(at + 1).strip()));
      }
    }
    return values;
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
