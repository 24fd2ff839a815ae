// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory.sqlite;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.miio.inventory.value.ValueFlaw;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A database whose tables can be read row by row, in the order of their numbers.
 *
 * <p>Bounded: every page is looked at once at most, and at most {@value #MOST_ROWS} rows.
 */
public final class Database {
  private static final int MOST_ROWS = 200_000;
  private static final long MOST_BYTES = 32 << 20;
  private static final int LEAF_HEADER = 8;
  private static final int INTERIOR_HEADER = 12;
  private static final int TABLE_LEAF = 0x0d;
  private static final int TABLE_INTERIOR = 0x05;
  private static final List<String> SCHEMA = List.of("type", "name", "tbl_name", "rootpage", "sql");

  private final Pages pages;

  /**
   * A database out of the bytes of its file.
   *
   * @throws ValueFlaw when it is none
   */
  public Database(byte[] file) throws ValueFlaw {
    pages = new Pages(file);
  }

  /** Whether a file that begins with these bytes says that it is a database. */
  public static boolean isOne(byte[] head) {
    return Pages.isDatabase(head);
  }

  /**
   * What was read of a table.
   *
   * @param rows the rows, by column
   * @param flaw the last thing that was wrong, in words, or an empty text
   */
  public record Rows(List<Members> rows, String flaw) {}

  /** The table of this name, whatever the case of its letters. */
  public Optional<Table> table(String name) {
    for (Members row : rows(new Table("sqlite_schema", SCHEMA, 1)).rows()) {
      String found = row.text("name").orElse("");
      if (row.text("type").orElse("").equals("table") && found.equalsIgnoreCase(name)) {
        long root = Long.parseLong(row.text("rootpage").orElse("0"));
        return Optional.of(new Table(found, Columns.of(row.text("sql").orElse("")), root));
      }
    }
    return Optional.empty();
  }

  /** All rows of a table; what is damaged costs only itself. */
  public Rows rows(Table table) {
    Reading reading = new Reading(table);
    reading.all();
    return new Rows(List.copyOf(reading.rows), reading.flaw);
  }

  /** Goes from the root of a table to its leaves, from left to right. */
  private final class Reading {
    private final Table table;
    private final List<Members> rows = new ArrayList<>();
    private final Deque<Long> open = new ArrayDeque<>();
    private final BitSet seen = new BitSet();
    private long bytes;
    private String flaw = "";

    Reading(Table table) {
      this.table = table;
      open.push(table.root());
    }

    void all() {
      while (!open.isEmpty()) {
        long number = open.pop();
        if (number < 1 || number > pages.count() || seen.get((int) number)) {
          flaw = "is damaged: page %d is missing or comes twice".formatted(number);
          continue;
        }
        seen.set((int) number);
        try {
          page(number);
        } catch (ValueFlaw e) {
          flaw = e.reason();
        }
        if (rows.size() >= MOST_ROWS || bytes > MOST_BYTES) {
          flaw = "has more rows than any list of devices";
          return;
        }
      }
    }

    private void page(long number) throws ValueFlaw {
      ByteBuffer page = pages.page(number);
      int tree = Pages.treeAt(number);
      int kind = page.get(tree);
      int cells = page.getShort(tree + 3) & 0xffff;
      int pointers = tree + (kind == TABLE_LEAF ? LEAF_HEADER : INTERIOR_HEADER);
      if ((kind != TABLE_LEAF && kind != TABLE_INTERIOR)
          || pointers + Short.BYTES * cells > page.capacity()) {
        throw new ValueFlaw("is damaged: page %d is no page of a table".formatted(number));
      }
      if (kind == TABLE_INTERIOR) {
        open.push(Integer.toUnsignedLong(page.getInt(tree + LEAF_HEADER)));
        for (int cell = cells - 1; cell >= 0; cell--) {
          int at = page.getShort(pointers + Short.BYTES * cell) & 0xffff;
          open.push(
              Integer.toUnsignedLong(page.getInt(Math.min(at, page.capacity() - Integer.BYTES))));
        }
        return;
      }
      for (int cell = 0; cell < cells && rows.size() < MOST_ROWS && bytes <= MOST_BYTES; cell++) {
        row(page, page.getShort(pointers + Short.BYTES * cell) & 0xffff);
      }
    }

    private void row(ByteBuffer page, int at) {
      try {
        ByteBuffer payload = Payload.at(pages, page, Math.min(at, page.capacity()));
        bytes += payload.capacity();
        rows.add(Row.of(payload, table.columns(), pages.encoding()));
      } catch (ValueFlaw e) {
        flaw = e.reason();
      }
    }
  }
}
