// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.payload;

import gatehouse.evidence.link.payload.Payload.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code WIFI:T:WPA;S:name;P:key;;}; the key is read over and left out.
 *
 * @see <a
 *     href="https://github.com/zxing/zxing/wiki/Barcode-Contents#wi-fi-network-config-android-ios-11">its
 *     form</a>
 */
final class WifiCode {
  private WifiCode() {}

  static Payload read(String rest) {
    Map<String, String> fields = fields(rest);
    String type = fields.getOrDefault("T", "").toLowerCase(Locale.ROOT);
    String security = type.isEmpty() || type.equals("nopass") ? "none" : type;
    String network = PayloadReader.cut(fields.getOrDefault("S", ""));
    return new Payload(
        Kind.WIFI,
        Map.of("network", network, "security", PayloadReader.cut(security)),
        "WIFI:S:" + network,
        List.of());
  }

  /** Fields between semicolons; a backslash takes the next character as it is. */
  private static Map<String, String> fields(String rest) {
    Map<String, String> fields = new LinkedHashMap<>();
    StringBuilder field = new StringBuilder();
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == '\\' && i + 1 < rest.length()) {
        i++;
        field.append(rest.charAt(i));
      } else if (c == ';') {
        keep(fields, field);
      } else {
        field.append(c);
      }
    }
    keep(fields, field);
    return fields;
  }

  private static void keep(Map<String, String> fields, StringBuilder field) {
    int colon = field.indexOf(":");
    if (colon > 0) {
      String name = field.substring(0, colon).toUpperCase(Locale.ROOT);
      fields.putIfAbsent(name, field.substring(colon + 1));
    }
    field.setLength(0);
  }
}
