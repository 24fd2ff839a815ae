// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.trackers;

import java.util.function.Consumer;

/**
 * What exodus-core takes for class names in a text: {@code [A-Z]+((?:\w+/)+\w+)}, the first group
 * of every match from left to right.
 */
public final class ClassTokens {
  private ClassTokens() {}

  /** Hands every token of a text to {@code each}. */
  public static void in(CharSequence text, Consumer<CharSequence> each) {
    int at = 0;
    while (at < text.length()) {
      if (!capital(text.charAt(at))) {
        at++;
        continue;
      }
      int run = at;
      while (run < text.length() && capital(text.charAt(run))) {
        run++;
      }
      int start = run < text.length() && text.charAt(run) != '/' && word(text, run) ? run : run - 1;
      int end = start > at ? path(text, start) : -1;
      if (end > 0) {
        each.accept(text.subSequence(start, end));
      }
      at = end > 0 ? end : run;
    }
  }

  /** Where a path of at least two words ends that starts here, or -1. */
  private static int path(CharSequence text, int start) {
    int at = start;
    int end = -1;
    boolean slash = false;
    while (true) {
      int wordStart = at;
      while (at < text.length() && word(text, at)) {
        at++;
      }
      if (at == wordStart) {
        return end;
      }
      if (slash) {
        end = at;
      }
      if (at >= text.length() || text.charAt(at) != '/') {
        return end;
      }
      slash = true;
      at++;
    }
  }

  private static boolean capital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean word(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || capital(c) || (c >= '0' && c <= '9') || c == '_';
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }
}
