// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@code MANIFEST.MF} or {@code .SF} file in sections, each with the bytes it takes up, as those
 * are digested.
 */
final class JarManifest {
  private final byte[] bytes;
  private int at;

  /**
   * A section.
   *
   * @param name its entry, null unless its first attribute is {@code Name}
   * @param attributes by lower-case name; the first of a name counts
   * @param start of its bytes
   * @param length of its bytes, the empty line at its end included
   */
  record Section(@Nullable String name, Map<String, String> attributes, int start, int length) {
    @Nullable String get(String attribute) {
      return attributes.get(attribute.toLowerCase(Locale.ROOT));
    }
  }

  private JarManifest(byte[] bytes) {
    this.bytes = bytes;
  }

  /** All sections in order, the main section first. */
  static List<Section> sections(byte[] bytes) {
    JarManifest manifest = new JarManifest(bytes);
    List<Section> sections = new ArrayList<>();
    for (Section s = manifest.section(); s != null; s = manifest.section()) {
      sections.add(s);
    }
    return sections;
  }

  private @Nullable Section section() {
    int start;
    String line;
    do {
      start = at;
      line = attribute();
      if (line == null) {
        return null;
      }
    } while (line.isEmpty());
    Map<String, String> attributes = new LinkedHashMap<>();
    String name = null;
    for (boolean first = true; line != null && !line.isEmpty(); line = attribute()) {
      int colon = line.indexOf(": ");
      String key = (colon < 0 ? line : line.substring(0, colon)).toLowerCase(Locale.ROOT);
      String value = colon < 0 ? "" : line.substring(colon + 2);
      if (first && key.equals("name")) {
        name = value;
      }
      first = false;
      attributes.putIfAbsent(key, value);
    }
    return new Section(name, attributes, start, at - start);
  }

  /** A line with the lines that continue it; null at the end. */
  private @Nullable String attribute() {
    if (at >= bytes.length) {
      return null;
    }
    int start = at;
    int end = lineEnd();
    if (at >= bytes.length || bytes[at] != ' ' || end == start) {
      return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
    byte[] joined = new byte[bytes.length - start];
    int length = end - start;
    System.arraycopy(bytes, start, joined, 0, length);
    while (at < bytes.length && bytes[at] == ' ') {
      int from = at + 1;
      int to = lineEnd();
      System.arraycopy(bytes, from, joined, length, to - from);
      length += to - from;
    }
    return new String(joined, 0, length, StandardCharsets.UTF_8);
  }

  /** Moves behind the end of the line and returns where its text ends. */
  private int lineEnd() {
    int end = at;
    while (end < bytes.length && bytes[end] != '\r' && bytes[end] != '\n') {
      end++;
    }
    at = end;
    if (at < bytes.length && bytes[at] == '\r') {
      at++;
      at += at < bytes.length && bytes[at] == '\n' ? 1 : 0;
    } else if (at < bytes.length) {
      at++;
    }
    return end;
  }
}
