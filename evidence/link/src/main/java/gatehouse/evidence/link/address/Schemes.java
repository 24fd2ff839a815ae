// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.address;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The schemes that browsers treat alike ("special", WHATWG URL Standard 4.2), and their ports. */
final class Schemes {
  private static final Map<String, Integer> PORTS =
      Map.of("http", 80, "https", 443, "ws", 80, "wss", 443, "ftp", 21);

  /** Schemes after which a number is no port. */
  private static final Set<String> NUMBERED =
      Set.of("tel", "sms", "smsto", "fido", "geo", "callto");

  private Schemes() {}

  static boolean isWeb(String scheme) {
    return PORTS.containsKey(scheme);
  }

  static int usualPort(String scheme) {
    return PORTS.getOrDefault(scheme, -1);
  }

  /** The length of the scheme that the text begins with; 0 when it has none. */
  static int length(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0 || !isLetter(text.charAt(0))) {
      return 0;
    }
    for (int i = 1; i < colon; i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && !isDigit(c) && "+-.".indexOf(c) < 0) {
        return 0;
      }
    }
    return looksLikeHostAndPort(text, colon) ? 0 : colon;
  }

  /** {@code mi.com:8080/x} and {@code localhost:80} have no scheme. */
  private static boolean looksLikeHostAndPort(String text, int colon) {
    int at = colon + 1;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    boolean number =
        at > colon + 1 && (at == text.length() || "/?#\\".indexOf(text.charAt(at)) >= 0);
    boolean dotted = text.lastIndexOf('.', colon) >= 0;
    boolean numbersFollow = NUMBERED.contains(text.substring(0, colon).toLowerCase(Locale.ROOT));
    return number && !numbersFollow && (dotted || at - colon <= 6);
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
