// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge.indicator;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of STIX 2.1 patterns that lists of indicators use: comparisons with {@code =} inside
 * brackets, joined by {@code OR}.
 *
 * @see <a href="https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html">STIX 2.1, 9</a>
 */
final class StixPattern {
  private final String text;
  private int at;

  private StixPattern(String text) {
    this.text = text;
  }

  /**
   * One comparison of a pattern.
   *
   * @param path object and property, {@code domain-name:value}
   * @param value the text it is compared with
   */
  record Comparison(String path, String value) {}

  /**
   * The alternatives of a pattern.
   *
   * @throws IllegalArgumentException when it asks for more than alternatives
   */
  static List<Comparison> alternatives(String text) {
    return new StixPattern(text).observations();
  }

  private List<Comparison> observations() {
    List<Comparison> found = new ArrayList<>();
    do {
      expect('[');
      do {
        found.add(comparison());
      } while (takesOr());
      expect(']');
    } while (takesOr());
    if (at < text.length()) {
      throw unsupported();
    }
    return found;
  }

  private Comparison comparison() {
    skipSpace();
    int start = at;
    while (at < text.length() && text.charAt(at) != '=' && text.charAt(at) != ' ') {
      at += text.charAt(at) == '\'' ? quotedLength() : 1;
    }
    String path = text.substring(start, at);
    if (path.indexOf(':') < 0) {
      throw unsupported();
    }
    expect('=');
    skipSpace();
    if (at >= text.length() || text.charAt(at) != '\'') {
      throw unsupported();
    }
    int open = at;
    at += quotedLength();
    String value = unescape(text.substring(open + 1, at - 1));
    skipSpace();
    return new Comparison(path, value);
  }

  private int quotedLength() {
    for (int end = at + 1; end < text.length(); end++) {
      if (text.charAt(end) == '\\') {
        end++;
      } else if (text.charAt(end) == '\'') {
        return end + 1 - at;
      }
    }
    throw new IllegalArgumentException("a quote is not closed");
  }

  private static String unescape(String quoted) {
    StringBuilder plain = new StringBuilder(quoted.length());
    for (int i = 0; i < quoted.length(); i++) {
      boolean escape = quoted.charAt(i) == '\\' && i + 1 < quoted.length();
      i += escape ? 1 : 0;
      plain.append(quoted.charAt(i));
    }
    return plain.toString();
  }

  private boolean takesOr() {
    skipSpace();
    boolean or = text.startsWith("OR", at);
    at += or ? 2 : 0;
    return or;
  }

  private void expect(char wanted) {
    skipSpace();
    if (at >= text.length() || text.charAt(at) != wanted) {
      throw unsupported();
    }
    at++;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private IllegalArgumentException unsupported() {
    return new IllegalArgumentException(
        "only comparisons with = joined by OR are read (character %d)".formatted(at + 1));
  }
}
