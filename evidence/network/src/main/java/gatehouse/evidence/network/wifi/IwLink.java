// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import java.util.List;

/**
 * What {@code iw dev wlan0 link} prints: which network was joined, and not how it is shut.
 *
 * <p>Source: iw 5.19, link.c.
 */
final class IwLink {
  private static final String SSID = "SSID: ";

  private IwLink() {}

  static boolean isOne(List<String> lines) {
    return !lines.isEmpty()
        && lines.getFirst().matches("Connected to [0-9a-fA-F:]{17} \\(on \\S{1,32}\\)");
  }

  static List<Network> read(List<String> lines) {
    Security security = new Security();
    security.untold();
    return lines.stream()
        .limit(20)
        .map(String::strip)
        .filter(line -> line.startsWith(SSID))
        .map(line -> new Network(line.substring(SSID.length()), true, security, 1))
        .limit(1)
        .toList();
  }
}
