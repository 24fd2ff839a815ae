// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.bytes.SecretBuffer;
import gatehouse.evidence.accounts.export.ExportException;

/** What stands behind an ampersand: a number, or one of the five names that XML itself knows. */
final class XmlEntity {
  private static final int LONGEST = 10;
  private static final String[] NAMES = {"lt", "gt", "amp", "quot", "apos"};
  private static final String CHARACTERS = "<>&\"'";

  private XmlEntity() {}

  /** Adds the character that is meant; answers where the text goes on. */
  static int add(byte[] bytes, int from, int end, SecretBuffer text) throws ExportException {
    int semicolon = from;
    while (semicolon < end && semicolon < from + LONGEST && bytes[semicolon] != ';') {
      semicolon++;
    }
    if (semicolon == end || bytes[semicolon] != ';' || semicolon == from) {
      throw unknown(from);
    }
    text.addCodePoint(
        bytes[from] == '#' ? number(bytes, from + 1, semicolon) : named(bytes, from, semicolon));
    return semicolon + 1;
  }

  private static int named(byte[] bytes, int from, int to) throws ExportException {
    for (int i = 0; i < NAMES.length; i++) {
      if (is(NAMES[i], bytes, from, to)) {
        return CHARACTERS.charAt(i);
      }
    }
    throw unknown(from);
  }

  private static boolean is(String name, byte[] bytes, int from, int to) {
    boolean same = name.length() == to - from;
    for (int i = 0; same && i < name.length(); i++) {
      same = bytes[from + i] == name.charAt(i);
    }
    return same;
  }

  private static int number(byte[] bytes, int from, int to) throws ExportException {
    boolean hex = from < to && bytes[from] == 'x';
    int radix = hex ? 16 : 10;
    int value = 0;
    for (int i = hex ? from + 1 : from; i < to; i++) {
      int digit = Character.digit(bytes[i], radix);
      value = value * radix + digit;
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        throw unknown(from);
      }
    }
    return value;
  }

  private static ExportException unknown(int at) {
    return ExportException.damaged("a character is written wrongly (byte %d)".formatted(at));
  }
}
