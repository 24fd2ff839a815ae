// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.sarif;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names of files as relative references (RFC 3986). */
final class Uris {
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private Uris() {}

  /**
   * The path with every other byte of its UTF-8 form as {@code %XX}; it cannot leave the folder.
   */
  static String relative(String path) {
    StringBuilder uri = new StringBuilder();
    String stripped = path.replace('\\', '/').replaceAll("^/+", "");
    for (byte b : stripped.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(b) >= 0 && b > 0) {
        uri.append((char) b);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
      }
    }
    return uri.toString();
  }
}
