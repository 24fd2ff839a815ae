// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.report.text.Width;
import java.util.function.IntUnaryOperator;

/**
 * How wide a text is at most, without asking a font: no common sans-serif font draws wider.
 *
 * <p>In thousandths of the size of the letters, after DejaVu Sans and its bold face, which are
 * among the widest.
 */
final class TextSize {
  private static final int WIDE = 1100;
  private static final int PICTURE = 1400;
  private static final int FIRST_PICTURE = 0x1F000;
  private static final int FOREIGN = 1150;

  private TextSize() {}

  /** The width of a text in bold letters of a size, in the same unit, rounded up. */
  static int bold(String text, int size) {
    return of(text, size, TextSize::bold);
  }

  /** The width of a text in letters of a size, in the same unit, rounded up. */
  static int regular(String text, int size) {
    return of(text, size, TextSize::regular);
  }

  private static int of(String text, int size, IntUnaryOperator each) {
    long sum = text.codePoints().mapToLong(each::applyAsInt).sum();
    return (int) Math.min(Integer.MAX_VALUE, (sum * size + 999) / 1000);
  }

  private static int regular(int c) {
    return c <= 0x7e ? bold(c) * 9 / 10 : bold(c);
  }

  private static int bold(int c) {
    if (c > 0x7e) {
      return switch (Width.of(c)) {
        case 0 -> 0;
        case 2 -> c >= FIRST_PICTURE ? PICTURE : WIDE;
        default -> c < 0x250 ? 900 : FOREIGN;
      };
    }
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      return "ijl".indexOf(c) >= 0 ? 430 : "mw".indexOf(c) >= 0 ? 1060 : 730;
    }
    if (c >= 'A' && c <= 'Z') {
      return "MW".indexOf(c) >= 0 ? 1120 : c == 'I' ? 480 : 870;
    }
    return " .,:;'|!".indexOf(c) >= 0 ? 470 : 1020;
  }
}
