// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.report.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks a label into lines that fit into a box; what does not fit ends in an ellipsis. */
final class LabelLines {
  private static final String MORE = "…";

  private LabelLines() {}

  /**
   * The lines of a label.
   *
   * @param width what no line may exceed
   * @param measure how wide a text is
   * @param most so many lines at most
   */
  static List<String> of(String text, int width, ToIntFunction<String> measure, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty() && lines.size() < most) {
      boolean last = lines.size() == most - 1;
      int fitting = fitting(rest, width, measure);
      if (fitting == rest.length()) {
        lines.add(rest);
        rest = "";
      } else if (last) {
        lines.add(shortened(rest, width, measure));
      } else {
        int end = breakBefore(rest, fitting);
        lines.add(rest.substring(0, end).strip());
        rest = rest.substring(end).strip();
      }
    }
    return lines;
  }

  /** The text on one line. */
  static String one(String text, int width, ToIntFunction<String> measure) {
    List<String> lines = of(text, width, measure, 1);
    return lines.isEmpty() ? "" : lines.getFirst();
  }

  private static String shortened(String text, int width, ToIntFunction<String> measure) {
    int room = width - measure.applyAsInt(MORE);
    return text.substring(0, fitting(text, room, measure)).strip() + MORE;
  }

  /** How many chars of the text fit; at least one character. */
  private static int fitting(String text, int width, ToIntFunction<String> measure) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (measure.applyAsInt(text.substring(0, next)) > width) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** Lines break at spaces and between wide characters; a long word is cut. */
  private static int breakBefore(String text, int fitting) {
    for (int at = fitting; at > 0; at = text.offsetByCodePoints(at, -1)) {
      int before = text.codePointBefore(at);
      boolean wide = Width.of(text.codePointAt(at)) == 2 || Width.of(before) == 2;
      if (wide || text.charAt(at) == ' ' || before == ' ' || before == '-') {
        return at;
      }
    }
    return fitting;
  }
}
