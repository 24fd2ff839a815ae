// SPDX-License-Identifier: Apache-2.0
package gatehouse.bench.link;

import java.util.List;
import java.util.Locale;

/**
 * The features that textbooks count: an address for a name, an at sign, many dots or hyphens, great
 * length, a brand anywhere.
 */
final class PlainFeatures {
  private static final List<String> BRANDS =
      List.of(
          "xiaomi",
          "redmi",
          "miui",
          "google",
          "gmail",
          "whatsapp",
          "telegram",
          "paypal",
          "icloud",
          "apple",
          "amazon",
          "microsoft",
          "facebook",
          "instagram",
          "alipay",
          "netflix",
          "bank");

  private static final int LONG = 75;
  private static final int ENOUGH = 2;

  private PlainFeatures() {}

  static boolean flag(String link) {
    String small = link.toLowerCase(Locale.ROOT);
    int start = small.indexOf("://") + 3;
    int end = small.indexOf('/', start);
    String host = small.substring(start, end < 0 ? small.length() : end);
    int points = 0;
    points += host.matches("[0-9.x]+") ? 2 : 0;
    points += host.indexOf('@') >= 0 ? 2 : 0;
    points += host.contains("xn--") || host.chars().anyMatch(c -> c > 0x7f) ? 2 : 0;
    points += host.chars().filter(c -> c == '.').count() > 3 ? 1 : 0;
    points += host.chars().filter(c -> c == '-').count() > 1 ? 1 : 0;
    points += small.length() > LONG ? 1 : 0;
    points += BRANDS.stream().anyMatch(small::contains) ? 1 : 0;
    points +=
        small.contains("login") || small.contains("verify") || small.contains("secure") ? 1 : 0;
    return points >= ENOUGH;
  }
}
