// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.syntax;

/** Finds date constants by their shape; whether the day exists is checked afterwards. */
final class DateShape {
  private static final String DAY = "dddd-dd-dd";
  private static final String MOMENT = "dddd-dd-ddTdd:dd:ddZ";

  private DateShape() {}

  /** The end of the date constant that starts at an offset, or that offset. */
  static int end(String text, int at) {
    String shape = has(text, at, MOMENT) ? MOMENT : DAY;
    int end = at + shape.length();
    boolean whole =
        has(text, at, shape)
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    return whole ? end : at;
  }

  private static boolean has(String text, int at, String shape) {
    if (at + shape.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      char c = text.charAt(at + i);
      boolean fits = shape.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == shape.charAt(i);
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
