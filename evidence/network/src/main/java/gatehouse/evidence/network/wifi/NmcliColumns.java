// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@code nmcli dev wifi} prints for people: a table under a line of headings, in columns of
 * the width that a terminal shows.
 *
 * <p>Source: nmcli(1), NetworkManager 1.42.
 */
final class NmcliColumns {
  private static final int MOST_LINES = 10_000;
  private static final String NONE = "--";

  private final int joined;
  private final Column name;
  private final Column security;

  /** From this place to that one, counted as a terminal shows it. */
  private record Column(int from, int to) {}

  private NmcliColumns(String headings) {
    joined = Math.max(headings.indexOf("IN-USE"), 0);
    name = column(headings, " SSID ");
    security = column(headings + " ", " SECURITY ");
  }

  static boolean isOne(List<String> lines) {
    return headings(lines) >= 0;
  }

  static List<Network> read(List<String> lines) {
    List<Network> networks = new ArrayList<>();
    int first = headings(lines);
    NmcliColumns columns = new NmcliColumns(lines.get(first));
    for (int i = first + 1; i < Math.min(lines.size(), MOST_LINES); i++) {
      if (!lines.get(i).isBlank()) {
        networks.add(columns.network(lines.get(i), i + 1L));
      }
    }
    return networks;
  }

  private static int headings(List<String> lines) {
    for (int i = 0; i < Math.min(lines.size(), 10); i++) {
      String line = lines.get(i) + " ";
      if (line.startsWith("IN-USE ") && line.contains(" SSID ") && line.contains(" SECURITY ")) {
        return i;
      }
    }
    return -1;
  }

  private static Column column(String headings, String heading) {
    int from = headings.indexOf(heading) + 1;
    int to = from + heading.length() - 2;
    while (to < headings.length() && headings.charAt(to) == ' ') {
      to++;
    }
    return new Column(from, to >= headings.length() ? Integer.MAX_VALUE : to);
  }

  private Network network(String line, long number) {
    String shut = cell(line, security);
    Security told = new Security();
    for (String word : shut.split(" ", -1)) {
      switch (word) {
        case "WPA1" -> {
          told.firstWpa();
          told.suite("PSK");
        }
        case "WPA2" -> {
          told.rsn();
          told.suite("PSK");
        }
        case "WPA3" -> {
          told.rsn();
          told.suite("SAE");
        }
        case "WEP" -> told.privacy();
        case "OWE" -> {
          told.rsn();
          told.suite("OWE");
        }
        default -> told.suite(word);
      }
    }
    String text = cell(line, name);
    boolean isJoined = cell(line, new Column(joined, joined + 2)).equals("*");
    return new Network(text.equals(NONE) ? "" : text, isJoined, told, number);
  }

  private static String cell(String line, Column column) {
    StringBuilder cell = new StringBuilder();
    int at = 0;
    for (int i = 0; i < line.length() && at < column.to; ) {
      int character = line.codePointAt(i);
      if (at >= column.from) {
        cell.appendCodePoint(character);
      }
      at += width(character);
      i += Character.charCount(character);
    }
    return cell.toString().strip();
  }

  /** Chinese, Japanese and Korean characters and pictures take two places (UAX 11). */
  private static int width(int character) {
    boolean wide =
        (character >= 0x1100 && character <= 0x115f)
            || (character >= 0x2e80 && character <= 0xa4cf)
            || (character >= 0xac00 && character <= 0xd7a3)
            || (character >= 0xf900 && character <= 0xfaff)
            || (character >= 0xfe30 && character <= 0xfe6f)
            || (character >= 0xff00 && character <= 0xff60)
            || (character >= 0x1f300 && character <= 0x3fffd);
    return wide ? 2 : 1;
  }
}
