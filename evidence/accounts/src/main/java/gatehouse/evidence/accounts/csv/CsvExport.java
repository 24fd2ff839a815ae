// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.csv;

import gatehouse.evidence.accounts.export.Days;
import gatehouse.evidence.accounts.export.Draft;
import gatehouse.evidence.accounts.export.Drafts;
import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import gatehouse.model.Locator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads a list of logins whose first line names the columns. */
public final class CsvExport {
  private static final int MILLIS = 1_000;
  private static final int LONGEST_HEADER = 1 << 10;

  private CsvExport() {}

  /** Whether a file that begins like this is such a list. */
  public static boolean recognise(byte[] head) {
    int end = 0;
    while (end < head.length && head[end] != '\n') {
      end++;
    }
    if (end > LONGEST_HEADER) {
      return false;
    }
    try {
      CsvScanner scanner = new CsvScanner(Arrays.copyOf(head, end));
      return scanner.next() && Dialect.of(row(scanner)).isPresent();
    } catch (ExportException e) {
      return false;
    }
  }

  /** The logins of a list. */
  public static Export read(byte[] bytes) throws ExportException {
    CsvScanner scanner = new CsvScanner(bytes);
    List<String> header = scanner.next() ? row(scanner) : List.of();
    Dialect dialect =
        Dialect.of(header)
            .orElseThrow(
                () ->
                    new ExportException(
                        Reason.NOT_AN_EXPORT, "its first line is not that of a known list"));
    try (Drafts drafts = new Drafts(dialect.program())) {
      List<Column> columns = dialect.columns(header);
      while (scanner.next()) {
        Draft draft = drafts.next(new Locator.Line(scanner.line()));
        for (int field = 0; field < Math.min(columns.size(), scanner.fields()); field++) {
          take(columns.get(field), scanner, field, draft);
        }
      }
      return drafts.done();
    }
  }

  private static void take(Column column, CsvScanner scanner, int field, Draft draft)
      throws ExportException {
    switch (column) {
      case TITLE -> draft.title(scanner.text(field));
      case SITE -> draft.site(scanner.text(field));
      case USER -> draft.user(scanner.text(field));
      case PASSWORD -> draft.password(scanner.secret(field));
      case ONE_TIME -> draft.oneTime(scanner.secret(field));
      case CHANGED_MILLIS -> draft.changed(Days.ofSeconds(millis(scanner.text(field)) / MILLIS));
      case MADE_MILLIS -> draft.made(Days.ofSeconds(millis(scanner.text(field)) / MILLIS));
      case MADE -> draft.made(Days.ofText(scanner.text(field)));
      case OTHER -> {}
    }
  }

  private static long millis(String text) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  private static List<String> row(CsvScanner scanner) throws ExportException {
    List<String> names = new ArrayList<>();
    for (int field = 0; field < scanner.fields(); field++) {
      names.add(scanner.text(field).strip().toLowerCase(Locale.ROOT));
    }
    return names;
  }
}
