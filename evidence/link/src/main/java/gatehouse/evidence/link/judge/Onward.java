// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.judge;

import gatehouse.evidence.link.address.Address;
import gatehouse.evidence.link.address.Percent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** The links that an address carries in its parameters or its path, to go on to. */
final class Onward {
  private static final int MOST = 3;

  /** What "http" begins with in Base64; some redirectors write two characters before it. */
  private static final String BASE64_HTTP = "aHR0c";

  private Onward() {}

  static List<String> of(Address address) {
    List<String> found = new ArrayList<>();
    for (String pair : (address.query() + "&" + address.fragment()).split("[&;]", -1)) {
      int equals = pair.indexOf('=');
      String value = decoded(pair.substring(equals + 1));
      if (isWeb(value) && !found.contains(value)) {
        found.add(value);
      }
      if (found.size() == MOST) {
        return found;
      }
    }
    String path = decoded(address.path());
    int inside = path.toLowerCase(Locale.ROOT).indexOf("/http", 1);
    String rest = inside < 0 ? "" : path.substring(inside + 1);
    if (isWeb(rest)) {
      found.add(address.query().isEmpty() ? rest : rest + "?" + address.query());
    }
    return found;
  }

  private static String decoded(String value) {
    String once = Percent.decode(value);
    String twice = Percent.decode(once);
    int base64 = twice.indexOf(BASE64_HTTP);
    return base64 == 0 || base64 == 2 ? fromBase64(twice.substring(base64)) : twice;
  }

  private static String fromBase64(String text) {
    String plain = text.replace('-', '+').replace('_', '/').replace("=", "");
    int whole = plain.length() % 4 == 1 ? plain.length() - 1 : plain.length();
    try {
      return new String(
          Base64.getDecoder().decode(plain.substring(0, whole)), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // it only looked like Base64
    }
  }

  private static boolean isWeb(String value) {
    String small = value.substring(0, Math.min(8, value.length())).toLowerCase(Locale.ROOT);
    return small.startsWith("http:/") || small.startsWith("https:/") || small.startsWith("//");
  }
}
