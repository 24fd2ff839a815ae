// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import org.jspecify.annotations.Nullable;

/** Walks a text line by line, counting from 1; comment lines ({@code #}) are passed over. */
final class Lines {
  private final String text;
  private int next;
  private long number;

  Lines(String text) {
    this.text = text;
  }

  /** The next line without its line break; null at the end. */
  @Nullable String next() {
    while (next < text.length()) {
      int start = next;
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      next = end + 1;
      number++;
      if (text.charAt(start) == '#') {
        continue;
      }
      boolean carriageReturn = end > start && text.charAt(end - 1) == '\r';
      return text.substring(start, carriageReturn ? end - 1 : end);
    }
    return null;
  }

  /** The number of the line that was returned last. */
  long number() {
    return number;
  }
}
