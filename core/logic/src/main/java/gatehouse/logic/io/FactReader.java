// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.io;

import gatehouse.logic.data.Domain;
import gatehouse.logic.data.Symbols;
import gatehouse.logic.data.Table;
import gatehouse.logic.syntax.Dates;
import gatehouse.logic.syntax.Directive;
import gatehouse.logic.syntax.Relation;
import gatehouse.logic.syntax.Type;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * Reads tab-separated fact files as Soufflé does: one tuple a line, no quoting, {@code \n} or
 * {@code \r\n}. Dates are {@code 2024-05-01}, {@code 2024-05-01T10:00:00Z} or epoch seconds.
 */
public final class FactReader {
  private final String file;
  private final Relation relation;
  private final byte delimiter;
  private final Domain domain;
  private final Symbols symbols;
  private final Table table;
  private final Type[] types;
  private final int[] row;

  /** Where in the line before each field stood; equal text often follows in the same column. */
  private final byte[][] lastText;

  private final int[] lastLength;
  private long line;

  private FactReader(String file, Relation relation, byte delimiter, Domain domain, Table table) {
    this.file = file;
    this.relation = relation;
    this.delimiter = delimiter;
    this.domain = domain;
    this.table = table;
    symbols = domain.symbols();
    types = relation.columns().stream().map(c -> c.type()).toArray(Type[]::new);
    row = new int[types.length];
    lastText = new byte[types.length][16];
    lastLength = new int[types.length];
    Arrays.fill(lastLength, -1);
  }

  /**
   * Adds the tuples of a file to a table.
   *
   * @param input its parameters {@code delimiter} and {@code headers} are heeded
   * @throws FactFileException when a line does not fit the relation
   */
  public static void read(Path file, Relation relation, Directive input, Domain domain, Table table)
      throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      read(in, file.toString(), relation, input, domain, table);
    }
  }

  static void read(
      InputStream in, String name, Relation relation, Directive input, Domain domain, Table table)
      throws IOException {
    byte[] delimiter = input.parameter("delimiter", "\t").getBytes(StandardCharsets.UTF_8);
    if (delimiter.length != 1) {
      throw new IOException(
          name + ": the delimiter of '" + relation.name() + "' must be one ASCII character");
    }
    var reader = new FactReader(name, relation, delimiter[0], domain, table);
    boolean headers = input.parameter("headers", "false").equals("true");
    reader.lines(new ByteSource(in), headers);
  }

  private void lines(ByteSource source, boolean headers) throws IOException {
    boolean skip = headers;
    while (true) {
      byte[] bytes = source.buffer();
      int start = source.start();
      int end = source.end();
      int at = start;
      while (at < end && bytes[at] != '\n') {
        at++;
      }
      if (at == end) {
        if (source.refill()) {
          continue;
        }
        if (source.start() < source.end()) {
          line(source.buffer(), source.start(), source.end(), skip);
        }
        return;
      }
      line(bytes, start, at, skip);
      skip = false;
      source.used(at + 1);
    }
  }

  private void line(byte[] bytes, int start, int end, boolean skip) throws FactFileException {
    line++;
    if (skip) {
      return;
    }
    int stop = end > start && bytes[end - 1] == '\r' ? end - 1 : end;
    if (types.length == 0) {
      table.add(row);
      return;
    }
    int column = 0;
    int from = start;
    while (true) {
      int to = from;
      while (to < stop && bytes[to] != delimiter) {
        to++;
      }
      if (column == types.length) {
        throw fields(bytes, start, stop);
      }
      row[column] = field(column, bytes, from, to);
      column++;
      if (to == stop) {
        break;
      }
      from = to + 1;
    }
    if (column < types.length) {
      throw fields(bytes, start, stop);
    }
    table.add(row);
  }

  private int field(int column, byte[] bytes, int from, int to) throws FactFileException {
    int length = to - from;
    if (length == lastLength[column]
        && Arrays.equals(lastText[column], 0, length, bytes, from, to)) {
      return row[column];
    }
    int code =
        types[column] == Type.SYMBOL
            ? symbols.intern(bytes, from, to)
            : domain.number(number(column, bytes, from, to));
    if (length > lastText[column].length) {
      lastText[column] = new byte[2 * length];
    }
    System.arraycopy(bytes, from, lastText[column], 0, length);
    lastLength[column] = length;
    return code;
  }

  private long number(int column, byte[] bytes, int from, int to) throws FactFileException {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (types[column] == Type.DATE) {
      OptionalLong date = Dates.parse(text);
      if (date.isPresent()) {
        return date.getAsLong();
      }
    }
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException notANumber) {
      String shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
      throw new FactFileException(
          file,
          line,
          "column '"
              + relation.columns().get(column).name()
              + "' of '"
              + relation.name()
              + "' is a "
              + types[column].keyword()
              + ", not \""
              + shown
              + "\"");
    }
  }

  private FactFileException fields(byte[] bytes, int start, int end) {
    int found = 1;
    for (int i = start; i < end; i++) {
      found += bytes[i] == delimiter ? 1 : 0;
    }
    return new FactFileException(
        file,
        line,
        found + " field(s) where '" + relation.name() + "' has " + types.length + " columns");
  }
}
