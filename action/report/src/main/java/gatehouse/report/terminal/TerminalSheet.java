// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.report.Look;
import gatehouse.report.sheet.Item;
import gatehouse.report.sheet.Mark;
import gatehouse.report.sheet.Part;
import gatehouse.report.sheet.Sheet;
import gatehouse.report.text.Width;
import gatehouse.report.words.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A page about one thing on a terminal. */
public final class TerminalSheet {
  private static final int GAP = 2;

  private final Page page;

  private TerminalSheet(Page page) {
    this.page = page;
  }

  /** Writes the page. */
  public static void write(Sheet sheet, Look look, Appendable out) throws IOException {
    TerminalSheet face = new TerminalSheet(new Page(look, out));
    face.page.paragraph(0, sheet.title(), Style.STRONG);
    if (!sheet.detail().isBlank()) {
      face.page.paragraph(0, Phrase.evidence(sheet.detail()), Style.QUIET);
    }
    for (Part part : sheet.parts()) {
      face.page.heading(part.heading());
      for (Item item : part.items()) {
        face.item(item);
      }
    }
  }

  private void item(Item item) throws IOException {
    switch (item) {
      case Item.Text text -> page.paragraph(0, text.text(), Style.PLAIN);
      case Item.Command command -> page.command(command.words(), "");
      case Item.Code code -> page.verbatim(code.lines());
      case Item.Point point -> point(point);
      case Item.Grid grid -> grid(grid);
    }
  }

  private void point(Item.Point point) throws IOException {
    page.hanging(
        0,
        page.span(sign(point.mark()) + " ", style(point.mark())),
        page.spans(point.text(), Style.PLAIN));
    for (Phrase line : point.under()) {
      page.paragraph(page.narrow() ? 2 : 4, line, Style.QUIET);
    }
  }

  private String sign(Mark mark) {
    return switch (mark) {
      case PLAIN -> page.symbols().bullet;
      case GOOD -> page.symbols().tick;
      case BAD -> page.symbols().cross;
      case OPEN -> "?";
    };
  }

  private static Style style(Mark mark) {
    return switch (mark) {
      case PLAIN -> Style.PLAIN;
      case GOOD -> Style.LOW;
      case BAD -> Style.HIGH;
      case OPEN -> Style.QUIET;
    };
  }

  /** Shows a grid that fits; its points say the same. */
  private void grid(Item.Grid grid) throws IOException {
    List<List<Phrase>> rows = new ArrayList<>();
    List<Phrase> head = new ArrayList<>(List.of(Phrase.words("")));
    head.addAll(grid.columns());
    rows.add(head);
    for (Item.Grid.Row row : grid.rows()) {
      List<Phrase> cells = new ArrayList<>(List.of(row.name()));
      cells.addAll(row.cells());
      rows.add(cells);
    }
    int[] widths = new int[head.size()];
    for (List<Phrase> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], Width.of(row.get(i).plain()));
      }
    }
    int all = 0;
    for (int width : widths) {
      all += width + GAP;
    }
    if (all - GAP > page.width()) {
      return;
    }
    for (List<Phrase> row : rows) {
      List<Span> line = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        Style style = i == 0 || row == head ? Style.STRONG : Style.PLAIN;
        line.addAll(page.spans(row.get(i), style));
        if (i < row.size() - 1) {
          int pad = widths[i] + GAP - Width.of(row.get(i).plain());
          line.add(page.span(" ".repeat(pad), Style.PLAIN));
        }
      }
      page.line(line);
    }
    page.blank();
  }
}
