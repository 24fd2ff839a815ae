// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a phone prints for {@code cmd wifi status} and {@code dumpsys wifi}: the network that it
 * joined, and the list of those it sees, when that is printed too.
 *
 * <p>Source: Android 11 to 15, packages/modules/Wifi, {@code WifiInfo.toString} and {@code
 * ScanResultUtil.dumpScanResults}.
 */
final class AndroidWifi {
  private static final int MOST_LINES = 100_000;
  private static final int LONGEST = 4096;
  private static final Pattern JOINED =
      Pattern.compile("WifiInfo:? .{0,20}?SSID: (\"?)(.{1,64}?)\\1, BSSID: ([0-9a-fA-F:]{17})");
  private static final Pattern SECURITY = Pattern.compile("Security type: (-?[0-9]{1,2})");
  private static final Pattern SUPPLICANT = Pattern.compile("Supplicant state: ([A-Z_]{1,30})");

  private AndroidWifi() {}

  static boolean isOne(List<String> lines) {
    return lines.stream().limit(MOST_LINES).anyMatch(line -> joined(line) != null);
  }

  static List<Network> read(List<String> lines) {
    List<Network> networks = new ArrayList<>();
    String bssid = "";
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES) && networks.isEmpty(); i++) {
      Matcher info = joined(lines.get(i));
      if (info != null) {
        bssid = info.group(3);
        networks.add(new Network(info.group(2), true, security(lines.get(i)), i + 1L));
      }
    }
    ScanTable.read(lines, bssid).stream()
        .filter(Network::joined)
        .forEach(
            seen -> {
              // The list tells ciphers, frame protection and WPS, which the status does not.
              networks.clear();
              networks.add(seen);
            });
    return networks;
  }

  private static @Nullable Matcher joined(String line) {
    int at = line.length() > LONGEST ? -1 : line.indexOf("WifiInfo");
    if (at < 0) {
      return null;
    }
    Matcher info = JOINED.matcher(line).region(at, line.length());
    Matcher state = SUPPLICANT.matcher(line);
    boolean complete = !state.find() || state.group(1).equals("COMPLETED");
    return complete && info.lookingAt() && !info.group(2).equals("<unknown ssid>") ? info : null;
  }

  /** The numbers are those of {@code WifiInfo.SECURITY_TYPE_*}; older phones tell none. */
  private static Security security(String line) {
    Security security = new Security();
    Matcher type = SECURITY.matcher(line);
    switch (type.find() ? Integer.parseInt(type.group(1)) : -1) {
      case 0 -> {}
      case 1 -> security.privacy();
      case 2 -> secured(security, "PSK");
      case 3, 5, 9 -> secured(security, "EAP");
      case 4 -> secured(security, "SAE");
      case 6 -> secured(security, "OWE");
      default -> security.untold();
    }
    return security;
  }

  private static void secured(Security security, String suite) {
    security.rsn();
    security.suite(suite);
  }
}
