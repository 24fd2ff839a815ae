// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.list;

/** What is kept for an entry in one number: its reach, two bits; its list, six; its line, 23. */
final class Value {
  static final int OTHER_PAGE = 0;
  static final int NAME = 1;
  static final int BELOW = 2;

  /** The same, and it was asked whether the name is a public suffix: it is not. */
  static final int SURELY_BELOW = 3;

  private static final int LINE_BITS = 23;
  private static final int LIST_BITS = 6;

  /** The last line that has a number. */
  static final int LAST_LINE = (1 << LINE_BITS) - 1;

  private Value() {}

  static int of(int reach, int list, int line) {
    return reach << (LINE_BITS + LIST_BITS) | list << LINE_BITS | line;
  }

  static int reach(int value) {
    return value >>> (LINE_BITS + LIST_BITS);
  }

  static int with(int reach, int value) {
    return of(reach, list(value), line(value));
  }

  static int list(int value) {
    return (value >>> LINE_BITS) & ((1 << LIST_BITS) - 1);
  }

  static int line(int value) {
    return value & LAST_LINE;
  }
}
