// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.json;

/**
 * Puts right what devices are known to get wrong: doubled and trailing commas, values left out,
 * numbers with leading zeros, control characters in names of networks.
 *
 * <p>Seen as {@code ,,"otu_stat"} of power strips that are offline, {@code "value":00} of wall
 * switches, {@code "result":,} of vacuums. One pass, no look at what the text means.
 */
final class Repair {
  private final String text;
  private final StringBuilder out;
  private char last = 0;

  private Repair(String text) {
    this.text = text;
    out = new StringBuilder(text.length() + 16);
  }

  static String of(String text) {
    return new Repair(text).run();
  }

  private String run() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        at = string(at);
      } else if (c == '-' || isDigit(c)) {
        at = number(at);
      } else {
        mark(c);
        at++;
      }
    }
    return out.toString();
  }

  private void mark(char c) {
    if (Character.isWhitespace(c)) {
      return;
    }
    boolean ends = c == ',' || c == '}' || c == ']';
    if (ends && last == ':') {
      out.append("null");
      last = 'l';
    }
    if (c == ',' && (last == ',' || last == '{' || last == '[')) {
      return;
    }
    if ((c == '}' || c == ']') && last == ',') {
      out.setLength(out.length() - 1);
    }
    out.append(c);
    last = c;
  }

  private int string(int from) {
    out.append('"');
    int at = from + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        out.append(c).append(text.charAt(at + 1));
        at += 2;
      } else {
        if (c < ' ') {
          out.append("\\u%04x".formatted((int) c));
        } else {
          out.append(c);
        }
        at++;
      }
    }
    out.append('"');
    last = '"';
    return at + 1;
  }

  private int number(int from) {
    int at = from;
    if (last == '0') {
      out.append(' ');
    }
    if (text.charAt(at) == '-') {
      out.append('-');
      at++;
    }
    while (at + 1 < text.length() && text.charAt(at) == '0' && isDigit(text.charAt(at + 1))) {
      at++;
    }
    while (at < text.length() && isNumeral(text.charAt(at))) {
      out.append(text.charAt(at));
      at++;
    }
    last = '0';
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNumeral(char c) {
    return isDigit(c) || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
  }
}
