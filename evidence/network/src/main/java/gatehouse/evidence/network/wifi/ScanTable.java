// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lists of stations with flags in brackets, as {@code wpa_cli scan_results} and Android's {@code
 * cmd wifi list-scan-results} print them: {@code [WPA2-PSK-CCMP][WPS][ESS]}.
 *
 * <p>Such a list does not say which network was joined; what is printed before it may.
 */
final class ScanTable {
  private static final int MOST_LINES = 100_000;
  private static final int LONGEST = 512;
  private static final int ANDROID_COLUMNS = 5;
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}");
  private static final Pattern FREQUENCY = Pattern.compile("[0-9]{3,5}");

  private ScanTable() {}

  static boolean isOne(List<String> lines) {
    return lines.stream().limit(50).anyMatch(line -> row(line, 1, "") != null);
  }

  static List<Network> read(List<String> lines) {
    return read(lines, "");
  }

  /** Reads a list in which the station of this address was joined. */
  static List<Network> read(List<String> lines, String bssid) {
    List<Network> networks = new ArrayList<>();
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      Network network = row(lines.get(i), i + 1L, bssid);
      if (network != null) {
        networks.add(network);
      }
    }
    return networks;
  }

  private static @Nullable Network row(String line, long number, String bssid) {
    if (line.length() > LONGEST) {
      return null;
    }
    String[] tabbed = line.split("\t", ANDROID_COLUMNS);
    boolean wpaCli = tabbed.length == ANDROID_COLUMNS && areFlags(tabbed[3]);
    int flags = line.stripTrailing().length() - trailingFlags(line.strip()).length();
    String[] columns = wpaCli ? tabbed : line.substring(0, flags).strip().split("\\s+", 5);
    if (columns.length < ANDROID_COLUMNS - 1
        || !ADDRESS.matcher(columns[0]).matches()
        || !FREQUENCY.matcher(columns[1]).matches()) {
      return null;
    }
    String told = wpaCli ? columns[3] : trailingFlags(line.strip());
    String name = columns.length < ANDROID_COLUMNS ? "" : columns[4];
    return told.isEmpty()
        ? null
        : new Network(name, columns[0].equalsIgnoreCase(bssid), flags(told), number);
  }

  private static boolean areFlags(String text) {
    return !text.isEmpty() && trailingFlags(text).length() == text.length();
  }

  /** The words in brackets at the end. */
  private static String trailingFlags(String text) {
    int from = text.length();
    while (from > 0 && text.charAt(from - 1) == ']') {
      int open = text.lastIndexOf('[', from - 1);
      if (open < 0 || text.substring(open, from).contains(" ")) {
        break;
      }
      from = open;
    }
    return text.substring(from);
  }

  private static Security flags(String flags) {
    Security security = new Security();
    boolean second = false;
    boolean isProtected = false;
    for (String text : flags.substring(1, flags.length() - 1).split("\\]\\[", -1)) {
      if (text.startsWith("WPA2-") || text.startsWith("WPA3-") || text.startsWith("RSN-")) {
        security.rsn();
        second = true;
        words(text, security);
      } else if (text.startsWith("WPA-")) {
        security.firstWpa();
        words(text, security);
      } else if (text.startsWith("WPS")) {
        security.has("wps");
      } else if (text.equals("WEP")) {
        security.privacy();
      }
      isProtected |= text.equals("MFPC") || text.equals("MFPR");
    }
    if (second) {
      // wpa_supplicant prints no flag for it; Android does.
      frames(flags, isProtected, security);
    }
    return security;
  }

  private static void frames(String flags, boolean isProtected, Security security) {
    if (isProtected) {
      security.has("frame protection");
    } else if (flags.contains("RSN-")) {
      security.has("no frame protection");
    }
  }

  private static void words(String text, Security security) {
    security.suite(text);
    if (text.contains("PSK") && text.contains("SAE")) {
      security.suite("PSK");
    }
    if (text.contains("TKIP")) {
      security.cipher("TKIP");
    }
  }
}
