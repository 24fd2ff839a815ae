// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

/** Plain twins of the typographic characters in our own words. */
final class Typography {
  private Typography() {}

  static String ascii(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\u2018', '\u2019' -> out.append('\'');
        case '\u201c', '\u201d' -> out.append('"');
        case '\u2013', '\u2014', '\u00b7' -> out.append('-');
        case '\u203a', '\u2192' -> out.append('>');
        case '\u2026' -> out.append("...");
        case '\u00a0' -> out.append(' ');
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
