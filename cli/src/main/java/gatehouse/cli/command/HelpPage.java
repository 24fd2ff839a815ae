// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The page that {@code gatehouse help COMMAND} prints. */
public final class HelpPage {
  private static final int LEAST_WIDTH = 55;
  private static final String MARGIN = "  ";

  private final StringBuilder text = new StringBuilder();
  private final int width;

  private HelpPage(int width) {
    this.width = Math.max(LEAST_WIDTH, width);
  }

  /**
   * The whole page.
   *
   * @param name how the command is called
   * @param width columns of the terminal
   */
  public static String of(String name, Syntax syntax, int width) {
    var page = new HelpPage(width);
    page.usage(name, syntax);
    syntax.description().forEach(paragraph -> page.paragraph("", 0, paragraph));
    page.meanings(syntax);
    return page.text.toString();
  }

  private void usage(String name, Syntax syntax) {
    List<String> parts = new ArrayList<>();
    for (Option option : syntax.options()) {
      parts.add("[" + option.shown() + "]" + (option.repeated() ? "..." : ""));
    }
    syntax.operands().forEach(operand -> parts.add(operand.shown()));
    String begin = "Usage: " + name + " ";
    wrap(begin, begin.length(), parts);
  }

  private void meanings(Syntax syntax) {
    int column = 0;
    for (Operand operand : syntax.operands()) {
      column = Math.max(column, operand.shown().length());
    }
    for (Option option : syntax.options()) {
      column = Math.max(column, option.shown().length());
    }
    column += 2 * MARGIN.length();
    for (Operand operand : syntax.operands()) {
      paragraph(MARGIN + operand.shown(), column, operand.meaning());
    }
    for (Option option : syntax.options()) {
      paragraph(MARGIN + option.shown(), column, option.meaning());
    }
  }

  private void paragraph(String begin, int column, String words) {
    wrap(begin + " ".repeat(column - begin.length()), column, Arrays.asList(words.split(" ", -1)));
  }

  /** Parts with blanks between, in lines that go on at a column. */
  private void wrap(String begin, int column, List<String> parts) {
    var line = new StringBuilder(begin);
    boolean fresh = true;
    for (String part : parts) {
      if (!fresh && line.length() + 1 + part.length() > width) {
        text.append(line).append('\n');
        line.setLength(0);
        line.repeat(' ', column);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(part);
      fresh = false;
    }
    text.append(line).append('\n');
  }
}
