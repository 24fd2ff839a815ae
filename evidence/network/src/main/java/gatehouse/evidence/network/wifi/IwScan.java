// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code iw dev wlan0 scan} prints: a block for each station, elements indented below it.
 *
 * <p>Source: iw 5.19, scan.c.
 */
final class IwScan {
  private final List<Network> networks = new ArrayList<>();
  private Security security = new Security();
  private String name = "";
  private String element = "";
  private boolean joined;
  private long start;

  private IwScan() {}

  static boolean isOne(List<String> lines) {
    return lines.stream().limit(20).anyMatch(l -> l.startsWith("BSS ") && l.contains("(on "));
  }

  static List<Network> read(List<String> lines) {
    IwScan scan = new IwScan();
    for (int i = 0; i < lines.size(); i++) {
      scan.line(lines.get(i), i + 1L);
    }
    scan.end();
    return scan.networks;
  }

  private void line(String line, long number) {
    if (line.startsWith("BSS ")) {
      end();
      start = number;
      joined = line.contains("-- associated");
      return;
    }
    String text = line.strip();
    if (text.startsWith("* ")) {
      detail(text.substring(2));
    } else {
      element(text);
    }
  }

  private void element(String text) {
    int colon = text.indexOf(':');
    element = colon < 0 ? text : text.substring(0, colon);
    String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
    switch (element) {
      case "SSID" -> name = rest;
      case "capability" -> {
        if (rest.contains("Privacy")) {
          security.privacy();
        }
      }
      case "RSN" -> security.rsn();
      case "WPA" -> security.firstWpa();
      case "WPS" -> security.has("wps");
      default -> {}
    }
    if (rest.startsWith("* ")) {
      detail(rest.substring(2));
    }
  }

  private void detail(String text) {
    if (!element.equals("RSN") && !element.equals("WPA")) {
      return;
    }
    int colon = text.indexOf(':');
    String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
    switch (colon < 0 ? text : text.substring(0, colon)) {
      case "Pairwise ciphers" -> List.of(rest.split(" ", -1)).forEach(security::cipher);
      case "Authentication suites" -> suites(rest);
      case "Capabilities" -> {
        if (element.equals("RSN")) {
          security.has(rest.contains("MFP-") ? "frame protection" : "no frame protection");
        }
      }
      default -> {}
    }
  }

  private void suites(String rest) {
    security.suite(rest.contains("802.1X") ? "802.1X" : "");
    List.of(rest.split(" ", -1)).forEach(security::suite);
  }

  private void end() {
    if (start > 0) {
      networks.add(new Network(name, joined, security, start));
    }
    security = new Security();
    name = "";
    element = "";
    joined = false;
  }
}
