// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.sheet;

import gatehouse.report.words.Phrase;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Something that stands in a part of a page. */
public sealed interface Item {
  /** A paragraph. */
  record Text(Phrase text) implements Item {}

  /** A command of Gatehouse, to be copied: {@code why token-given-out}. */
  record Command(String words) implements Item {}

  /** Lines to be copied as they are; our own words, never evidence. */
  record Code(List<String> lines) implements Item {
    public Code {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One thing to say.
   *
   * @param id what it is about, for machines: the kind of fact, the number of a provision
   * @param values what it says, for machines
   * @param under where that was read, or what else belongs to it
   */
  record Point(
      String id, Mark mark, Phrase text, SortedMap<String, String> values, List<Phrase> under)
      implements Item {
    public Point {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
      under = List.copyOf(under);
    }

    /** A point that says nothing more to machines. */
    public static Point of(String id, Mark mark, Phrase text, List<Phrase> under) {
      return new Point(id, mark, text, new TreeMap<>(Map.of()), under);
    }
  }

  /**
   * A grid with a name before each row; what it says must be said in points as well, because a
   * narrow terminal does not show it.
   *
   * @param columns the names of the columns, without that of the names
   */
  record Grid(List<Phrase> columns, List<Row> rows) implements Item {
    public Grid {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** A row of a grid. */
    public record Row(Phrase name, List<Phrase> cells) {
      public Row {
        cells = List.copyOf(cells);
      }
    }
  }
}
