// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.text;

/** How many columns of a terminal a text takes. */
public final class Width {
  private Width() {}

  /** The columns of a text; its control characters count as nothing. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      width += of(codePoint);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  /** The columns of one character: 0, 1 or 2. */
  public static int of(int codePoint) {
    if (codePoint < 0x300) {
      return Character.isISOControl(codePoint) ? 0 : 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> WideRanges.contains(codePoint) ? 2 : 1;
    };
  }
}
