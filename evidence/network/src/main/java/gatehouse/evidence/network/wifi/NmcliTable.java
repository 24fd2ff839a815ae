// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.wifi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What {@code nmcli -t -f IN-USE,SSID,SECURITY,WPA-FLAGS,RSN-FLAGS dev wifi} prints: a line for
 * each station, its fields between colons, in which colons and backslashes have a backslash.
 *
 * <p>Source: nmcli(1), NetworkManager 1.42.
 */
final class NmcliTable {
  private static final int FIELDS = 5;
  private static final Set<String> IN_USE = Set.of("*", " ");

  private NmcliTable() {}

  static boolean isOne(List<String> lines) {
    List<String> told = lines.stream().filter(l -> !l.isBlank()).limit(50).toList();
    return !told.isEmpty() && told.stream().allMatch(l -> isRow(fields(l)));
  }

  static List<Network> read(List<String> lines) {
    List<Network> networks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<String> fields = fields(lines.get(i));
      if (isRow(fields)) {
        networks.add(network(fields, i + 1L));
      }
    }
    return networks;
  }

  private static boolean isRow(List<String> fields) {
    return fields.size() == FIELDS
        && IN_USE.contains(fields.getFirst())
        && isFlags(fields.get(3))
        && isFlags(fields.get(4));
  }

  private static boolean isFlags(String field) {
    return field.equals("(none)") || field.matches("(pair_|group_|psk|sae|802\\.1X|owe).*");
  }

  private static Network network(List<String> fields, long line) {
    Security security = new Security();
    if (fields.get(2).contains("WEP")) {
      security.privacy();
    }
    flags(fields.get(3), security, false);
    flags(fields.get(4), security, true);
    return new Network(fields.get(1), fields.getFirst().equals("*"), security, line);
  }

  private static void flags(String field, Security security, boolean rsn) {
    if (field.equals("(none)")) {
      return;
    }
    if (rsn) {
      security.rsn();
    } else {
      security.firstWpa();
    }
    for (String flag : field.split(" ", -1)) {
      if (flag.startsWith("pair_")) {
        security.cipher(flag.substring("pair_".length()));
      } else {
        security.suite(flag);
      }
    }
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        field.append(line.charAt(++i));
      } else if (c == ':') {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
