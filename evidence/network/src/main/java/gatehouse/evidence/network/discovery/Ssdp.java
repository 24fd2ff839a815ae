// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.discovery;

import gatehouse.evidence.network.text.PlainText;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A search as SSDP has it (UPnP Device Architecture 2.0, section 1.3), which Yeelight lamps speak
 * at a port of their own.
 */
final class Ssdp {
  static final String GROUP = "239.255.255.250";
  static final int PORT = 1900;
  static final int YEELIGHT_PORT = 1982;
  private static final int MOST_HEADERS = 40;

  private Ssdp() {}

  /** A search for one kind of thing. */
  static byte[] search(String host, int port, String target) {
    String search =
        "M-SEARCH * HTTP/1.1\r\nHOST: %s:%d\r\nMAN: \"ssdp:discover\"\r\nMX: 1\r\nST: %s\r\n\r\n"
            .formatted(host, port, target);
    return search.getBytes(StandardCharsets.US_ASCII);
  }

  /** The headers of an answer, by their names in small letters; nothing when it is none. */
  static Optional<Map<String, String>> answer(byte[] datagram) {
    String[] lines = new String(datagram, StandardCharsets.UTF_8).split("\r?\n", MOST_HEADERS);
    if (!lines[0].matches("HTTP/1\\.[01] 200.{0,40}")) {
      return Optional.empty();
    }
    Map<String, String> headers = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            PlainText.of(line.substring(colon + 1)).orElse(""));
      }
    }
    return Optional.of(headers);
  }
}
