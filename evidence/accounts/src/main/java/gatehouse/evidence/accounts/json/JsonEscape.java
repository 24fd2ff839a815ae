// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.json;

import gatehouse.evidence.accounts.bytes.SecretBuffer;
import gatehouse.evidence.accounts.export.ExportException;

/** What stands behind a backslash in a text. */
final class JsonEscape {
  private static final int DIGITS = 4;

  private JsonEscape() {}

  /** Adds the character that is meant; answers where the text goes on. */
  static int add(byte[] bytes, int at, int end, SecretBuffer text) throws ExportException {
    switch (bytes[at]) {
      case 'n' -> text.add('\n');
      case 't' -> text.add('\t');
      case 'r' -> text.add('\r');
      case 'b' -> text.add('\b');
      case 'f' -> text.add('\f');
      case 'u' -> {
        return unicode(bytes, at + 1, end, text);
      }
      default -> text.add(bytes[at]);
    }
    return at + 1;
  }

  private static int unicode(byte[] bytes, int at, int end, SecretBuffer text)
      throws ExportException {
    int first = hex(bytes, at, end);
    int next = at + DIGITS;
    boolean paired =
        Character.isHighSurrogate((char) first)
            && next + 2 + DIGITS <= end
            && bytes[next] == '\\'
            && bytes[next + 1] == 'u';
    if (paired) {
      int second = hex(bytes, next + 2, end);
      if (Character.isLowSurrogate((char) second)) {
        text.addCodePoint(Character.toCodePoint((char) first, (char) second));
        return next + 2 + DIGITS;
      }
    }
    text.addCodePoint(first);
    return next;
  }

  private static int hex(byte[] bytes, int at, int end) throws ExportException {
    int value = 0;
    for (int i = at; i < at + DIGITS; i++) {
      int digit = i < end ? Character.digit(bytes[i], 16) : -1;
      if (digit < 0) {
        throw ExportException.damaged("a character is written wrongly (byte %d)".formatted(i));
      }
      value = (value << 4) | digit;
    }
    return value;
  }
}
