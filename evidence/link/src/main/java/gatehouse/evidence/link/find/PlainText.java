// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.find;

import gatehouse.evidence.link.find.Found.Writing;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** A text with its links written plainly, and how each character was written before. */
final class PlainText {
  /** What stands for something else inside of links, the longer before the shorter. */
  private static final Map<String, String> DEFANGED =
      Map.ofEntries(
          Map.entry("[.]", "."),
          Map.entry("(.)", "."),
          Map.entry("{.}", "."),
          Map.entry("[dot]", "."),
          Map.entry("(dot)", "."),
          Map.entry("[点]", "."),
          Map.entry("(点)", "."),
          Map.entry("[:]", ":"),
          Map.entry("[://]", "://"),
          Map.entry("[@]", "@"),
          Map.entry("(@)", "@"),
          Map.entry("[/]", "/"),
          Map.entry("hxxp", "http"),
          Map.entry("h**p", "http"),
          Map.entry("htxp", "http"));

  private static final String STARTS = "[({hH";
  private static final String SENTENCE_MARKS = "，！？；（）";

  private final StringBuilder text = new StringBuilder();
  private Writing[] writing = new Writing[64];

  private PlainText() {}

  static PlainText of(String raw) {
    PlainText plain = new PlainText();
    for (int i = 0; i < raw.length(); ) {
      i += plain.take(raw, i);
    }
    return plain;
  }

  String text() {
    return text.toString();
  }

  /** The worst writing between two places. */
  Writing writing(int start, int end) {
    Writing worst = Writing.PLAIN;
    for (int i = start; i < end; i++) {
      worst = writing[i].compareTo(worst) > 0 ? writing[i] : worst;
    }
    return worst;
  }

  private int take(String raw, int at) {
    char c = raw.charAt(at);
    if (STARTS.indexOf(c) >= 0) {
      for (int length = 5; length >= 3; length--) {
        String part = raw.substring(at, Math.min(raw.length(), at + length));
        String meant = DEFANGED.get(part.toLowerCase(Locale.ROOT));
        if (meant != null) {
          append(meant, Writing.DEFANGED);
          return length;
        }
      }
    }
    if (SENTENCE_MARKS.indexOf(c) >= 0 || c == 0x3000) {
      append(" ", Writing.PLAIN);
    } else if (c >= 0xFF01 && c <= 0xFF5E) {
      append(String.valueOf((char) (c - 0xFEE0)), Writing.DISGUISED);
    } else if ((c == '。' || c == '｡') && isBetweenNameParts(raw, at)) {
      append(".", Writing.DISGUISED);
    } else {
      append(String.valueOf(c), Writing.PLAIN);
    }
    return 1;
  }

  private static boolean isBetweenNameParts(String raw, int at) {
    return at > 0
        && at + 1 < raw.length()
        && isNamePart(raw.charAt(at - 1))
        && isNamePart(raw.charAt(at + 1));
  }

  private static boolean isNamePart(char c) {
    char plain = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
    return plain < 0x7f && Character.isLetterOrDigit(plain);
  }

  private void append(String part, Writing how) {
    int end = text.length() + part.length();
    if (end > writing.length) {
      writing = Arrays.copyOf(writing, Math.max(end, writing.length * 2));
    }
    Arrays.fill(writing, text.length(), end, how);
    text.append(part);
  }
}
