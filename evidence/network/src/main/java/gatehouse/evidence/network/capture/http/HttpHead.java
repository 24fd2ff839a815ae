// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The head of an HTTP/1 message, or of one of SSDP.
 *
 * @param line the first line
 * @param fields the lines behind it
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112">RFC 9112</a>
 */
public record HttpHead(String line, List<String> fields) {
  private static final int MOST_FIELDS = 200;

  /** Where the empty line ends that ends the head, or -1 when it is not there yet. */
  static int end(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] == '\n' && i + 1 < end) {
        if (bytes[i + 1] == '\n') {
          return i + 2;
        }
        if (bytes[i + 1] == '\r' && i + 2 < end && bytes[i + 2] == '\n') {
          return i + 3;
        }
      }
    }
    return -1;
  }

  /** Reads a head, which may lack its last empty line. */
  public static HttpHead read(byte[] bytes, int start, int end) {
    List<String> lines = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end && lines.size() < MOST_FIELDS; i++) {
      if (i == end || bytes[i] == '\n') {
        int to = i > from && bytes[i - 1] == '\r' ? i - 1 : i;
        lines.add(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        from = i + 1;
      }
    }
    return new HttpHead(lines.getFirst(), lines.subList(1, lines.size()));
  }

  /** The value of the first field of this name, when there is one. */
  public Optional<String> field(String name) {
    String begin = name.toLowerCase(Locale.ROOT) + ":";
    for (String field : fields) {
      if (field.length() >= begin.length()
          && field.substring(0, begin.length()).toLowerCase(Locale.ROOT).equals(begin)) {
        return Optional.of(field.substring(begin.length()).strip());
      }
    }
    return Optional.empty();
  }
}
