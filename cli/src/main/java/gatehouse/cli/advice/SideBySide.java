// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.advice;

import gatehouse.report.text.Width;
import java.util.ArrayList;
import java.util.List;

/** A table with a column for each thing compared; under each other where the page is narrow. */
final class SideBySide {
  private static final int LABEL = 18;
  private static final int GAP = 2;
  private static final int LEAST_COLUMN = 24;
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private record Row(String label, List<String> cells) {}

  private final int width;
  private final boolean colours;
  private final List<String> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  SideBySide(int width, boolean colours) {
    this.width = width;
    this.colours = colours;
  }

  void column(String name) {
    columns.add(name);
  }

  /** One row; lines inside of a cell are parted by newlines. */
  void row(String label, List<String> cells) {
    rows.add(new Row(label, cells));
  }

  String text() {
    int each = (width - LABEL) / columns.size() - GAP;
    return each >= LEAST_COLUMN ? beside(each) : below();
  }

  private String beside(int each) {
    StringBuilder page = new StringBuilder();
    line(page, "", columns, each, true);
    for (Row row : rows) {
      line(page, row.label, row.cells, each, false);
    }
    return page.toString();
  }

  private void line(StringBuilder page, String label, List<String> cells, int each, boolean bold) {
    List<String> left = wrapped(label, LABEL);
    List<List<String>> parts = cells.stream().map(cell -> wrapped(cell, each)).toList();
    int height = parts.stream().mapToInt(List::size).reduce(left.size(), Math::max);
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder(padded(at(left, i), LABEL));
      for (List<String> part : parts) {
        String text = padded(at(part, i), each);
        line.append(" ".repeat(GAP)).append(bold && colours ? BOLD + text + PLAIN : text);
      }
      page.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private String below() {
    StringBuilder page = new StringBuilder();
    for (int column = 0; column < columns.size(); column++) {
      String name = columns.get(column);
      page.append(column == 0 ? "" : "\n");
      for (String line : wrapped(name, width)) {
        page.append(colours ? BOLD + line + PLAIN : line).append('\n');
      }
      for (Row row : rows) {
        page.append("  ").append(row.label).append('\n');
        wrapped(row.cells.get(column), width - 4)
            .forEach(line -> page.append("    ").append(line).append('\n'));
      }
    }
    return page.toString();
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }

  private static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - Width.of(text)));
  }

  /** Lines of no more than so many columns, broken at spaces and between ideographs. */
  static List<String> wrapped(String text, int columns) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      String rest = paragraph;
      while (Width.of(rest) > columns) {
        int end = end(rest, columns);
        lines.add(rest.substring(0, end).stripTrailing());
        rest = rest.substring(end).stripLeading();
      }
      lines.add(rest);
    }
    return lines;
  }

  /** Where the line ends: behind the last place to break that fits, or in the middle of a word. */
  private static int end(String text, int columns) {
    int taken = 0;
    int end = 0;
    int best = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      int next = end + Character.charCount(c);
      if (taken + Width.of(c) > columns) {
        break;
      }
      taken += Width.of(c);
      boolean closes = next < text.length() && "，。；：、）？".indexOf(text.charAt(next)) >= 0;
      if (c == ' ' || (Width.of(c) == 2 && !closes)) {
        best = next;
      }
      end = next;
    }
    return best > 0 ? best : Math.max(end, 1);
  }
}
