// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.find;

import java.util.function.Predicate;

/** Where a link ends, in texts that put no space behind it. */
final class LinkEnd {
  private static final int LONGEST_NAME = 255;
  private static final String TRAILING = ".,;:!?'\"*_~-";

  private LinkEnd() {}

  /** The end of a link whose host, or what stands before it, begins here. */
  static int afterHost(String text, int start, int end, Predicate<String> listed) {
    int host = start;
    for (int i = start; i < end && "/?#".indexOf(text.charAt(i)) < 0; i++) {
      if (text.charAt(i) == '@') {
        host = i + 1;
      }
    }
    int named = ofName(text, host, end, listed);
    int at = named > host ? named : ofAnyHost(text, host, end);
    if (at < end && text.charAt(at) == ':') {
      at++;
      while (at < end && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
    }
    if (at < end && "/?#".indexOf(text.charAt(at)) >= 0) {
      while (at < end && !isWide(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  /** The end of a name with a known ending or of an IPv4 address; the start when there is none. */
  static int ofName(String text, int start, int end, Predicate<String> listed) {
    int at = start;
    int limit = Math.min(end, start + LONGEST_NAME);
    while (at < limit && isNamePart(text, at)) {
      at++;
    }
    int stop = at;
    while (stop > start && !Character.isLetterOrDigit(text.codePointBefore(stop))) {
      stop--;
    }
    String name = text.substring(start, stop);
    int dot = name.lastIndexOf('.');
    if (dot <= 0) {
      return start;
    }
    if (name.matches("\\d{1,3}(\\.\\d{1,3}){3}")) {
      return stop;
    }
    String ending = name.substring(dot + 1);
    int turn = turn(ending);
    String latin = ending.substring(0, turn);
    boolean letters = latin.length() > 1 && !latin.chars().allMatch(Character::isDigit);
    return letters && listed.test(name.substring(0, dot + 1 + turn))
        ? start + dot + 1 + turn
        : start;
  }

  /** Where Latin letters end and Chinese, Japanese or Korean ones begin. */
  private static int turn(String ending) {
    int at = 0;
    boolean wide = isWide(ending.isEmpty() ? 'a' : ending.charAt(0));
    while (at < ending.length() && isWide(ending.charAt(at)) == wide) {
      at++;
    }
    return at;
  }

  private static int ofAnyHost(String text, int start, int end) {
    int at = start;
    while (at < end && "/?#".indexOf(text.charAt(at)) < 0 && !isWide(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Without the marks of the sentence behind it; closing brackets stay when they were opened. */
  static int trimmed(String text, int start, int end) {
    int round = surplus(text, start, end, '(', ')');
    int square = surplus(text, start, end, '[', ']');
    int stop = end;
    while (stop > start) {
      char last = text.charAt(stop - 1);
      boolean unopened = (last == ')' && round > 0) || (last == ']' && square > 0);
      if (!unopened && TRAILING.indexOf(last) < 0) {
        return stop;
      }
      round -= last == ')' ? 1 : 0;
      square -= last == ']' ? 1 : 0;
      stop--;
    }
    return stop;
  }

  /** How many more brackets are closed than opened. */
  private static int surplus(String text, int start, int end, char open, char close) {
    int surplus = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      surplus += c == close ? 1 : c == open ? -1 : 0;
    }
    return surplus;
  }

  private static boolean isNamePart(String text, int at) {
    char c = text.charAt(at);
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '.'
        || c == '_'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT
        || Character.isSurrogate(c);
  }

  /** Letters and marks of Chinese, Japanese and Korean, which are written without spaces. */
  static boolean isWide(char c) {
    return (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF);
  }
}
