// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.io;

import gatehouse.logic.data.ByteSink;
import gatehouse.logic.data.Domain;
import gatehouse.logic.data.Table;
import gatehouse.logic.syntax.Column;
import gatehouse.logic.syntax.Dates;
import gatehouse.logic.syntax.Directive;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Type;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the tuples of a relation as a tab-separated file, in the order of their values. */
public final class FactWriter {
  private FactWriter() {}

  /**
   * Writes a file.
   *
   * @param output its parameters {@code delimiter} and {@code headers} are heeded
   */
  public static void write(
      Path file, Relation relation, Directive output, Domain domain, Table table)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      byte[] delimiter = output.parameter("delimiter", "\t").getBytes(StandardCharsets.UTF_8);
      List<Type> types = relation.columns().stream().map(Column::type).toList();
      if (output.parameter("headers", "false").equals("true")) {
        String names =
            String.join(
                output.parameter("delimiter", "\t"),
                relation.columns().stream().map(Column::name).toList());
        out.write((names + "\n").getBytes(StandardCharsets.UTF_8));
      }
      var line = new Line();
      for (int row : RowOrder.of(domain, types, table)) {
        for (int column = 0; column < types.size(); column++) {
          if (column > 0) {
            line.put(delimiter, 0, delimiter.length);
          }
          int code = table.get(row, column);
          switch (types.get(column)) {
            case SYMBOL -> domain.symbols().write(code, line);
            case NUMBER -> line.text(Long.toString(domain.asNumber(code)));
            case DATE -> line.text(Dates.format(domain.asNumber(code)));
          }
        }
        line.text(types.isEmpty() ? "()\n" : "\n");
        line.flushTo(out);
      }
    }
  }

  private static final class Line implements ByteSink {
    private byte[] bytes = new byte[256];
    private int length;

    @Override
    public void put(byte[] from, int start, int end) {
      if (length + end - start > bytes.length) {
        bytes = java.util.Arrays.copyOf(bytes, 2 * (length + end - start));
      }
      System.arraycopy(from, start, bytes, length, end - start);
      length += end - start;
    }

    void text(String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      put(utf8, 0, utf8.length);
    }

    void flushTo(OutputStream out) throws IOException {
      out.write(bytes, 0, length);
      length = 0;
    }
  }
}
