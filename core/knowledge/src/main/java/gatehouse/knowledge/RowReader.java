// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import gatehouse.model.Relation;
import gatehouse.model.Vocabulary;
import gatehouse.model.fact.KnowledgeFact;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Makes facts out of the tab-separated rows of one relation. */
final class RowReader {
  private static final int LONGEST = 1024;

  private final Relation relation;
  private final List<Relation.Column> columns;
  private String lastDay = "";
  private Instant lastMoment = Instant.EPOCH;

  RowReader(Relation relation) {
    this.relation = relation;
    this.columns = relation.columns();
  }

  /**
   * The fact in a row.
   *
   * @throws IllegalArgumentException with what is wrong and what to do
   */
  KnowledgeFact read(String row) {
    List<Object> values = new ArrayList<>(columns.size());
    int start = 0;
    while (start <= row.length()) {
      int tab = row.indexOf('\t', start);
      int end = tab < 0 ? row.length() : tab;
      if (values.size() == columns.size()) {
        throw new IllegalArgumentException(shape("too many columns"));
      }
      values.add(value(columns.get(values.size()), row.substring(start, end)));
      start = end + 1;
    }
    if (values.size() < columns.size()) {
      throw new IllegalArgumentException(shape("too few columns"));
    }
    return (KnowledgeFact) Vocabulary.fact(relation.name(), values);
  }

  private Object value(Relation.Column column, String cell) {
    if (cell.length() > LONGEST) {
      throw new IllegalArgumentException(
          "'%s' is longer than %d characters; shorten it".formatted(column.name(), LONGEST));
    }
    return switch (column.type()) {
      case SYMBOL -> symbol(column, cell);
      case NUMBER -> number(column, cell);
      case DATE -> day(column, cell);
    };
  }

  private static String symbol(Relation.Column column, String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (Character.isISOControl(cell.charAt(i))) {
        throw new IllegalArgumentException(
            "'%s' holds a control character; take it out".formatted(column.name()));
      }
    }
    return cell;
  }

  private static Long number(Relation.Column column, String cell) {
    try {
      return Long.valueOf(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "'%s' is '%s'; write a whole number".formatted(column.name(), cell), e);
    }
  }

  private Instant day(Relation.Column column, String cell) {
    if (!cell.equals(lastDay)) {
      try {
        lastMoment = Days.parse(cell).atStartOfDay(ZoneOffset.UTC).toInstant();
        lastDay = cell;
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(
            "'%s' is '%s'; write a day like 2026-11-21".formatted(column.name(), cell), e);
      }
    }
    return lastMoment;
  }

  private String shape(String problem) {
    return "%s; %s has these, parted by tabs: %s"
        .formatted(
            problem,
            relation.name(),
            String.join(", ", relation.columns().stream().map(Relation.Column::name).toList()));
  }
}
