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

  /** For each text column the hash of the line before: equal text often follows. */
  private final int[] lastHash;

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
    lastHash = new int[types.length];
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
      read(in, Files.size(file), file.toString(), relation, input, domain, table);
    }
  }

  /**
   * @param length about how many bytes there are, 0 if that is not known
   */
  static void read(
      InputStream in,
      long length,
      String name,
      Relation relation,
      Directive input,
      Domain domain,
      Table table)
      throws IOException {
    byte[] delimiter = input.parameter("delimiter", "\t").getBytes(StandardCharsets.UTF_8);
    if (delimiter.length != 1) {
      throw new IOException(
          name + ": the delimiter of '" + relation.name() + "' must be one ASCII character");
    }
    var reader = new FactReader(name, relation, delimiter[0], domain, table);
    boolean headers = input.parameter("headers", "false").equals("true");
    reader.lines(new ByteSource(in), length, headers);
  }

  private void lines(ByteSource source, long length, boolean headers) throws IOException {
    boolean skip = headers;
    boolean roomy = false;
    while (true) {
      int next = skip ? skipped(source) : line(source.buffer(), source.start(), source.end());
      if (next < 0) {
        if (!roomy && line > 0) {
          // The other lines are about like those so far: room for all at once saves copying.
          roomy = true;
          table.reserve((long) (1.02 * length / source.start() * table.size()));
        }
        if (source.refill()) {
          continue;
        }
        if (source.start() < source.end()) {
          source.endLine();
          continue;
        }
        return;
      }
      skip = false;
      line++;
      source.used(next);
    }
  }

  private static int skipped(ByteSource source) {
    byte[] bytes = source.buffer();
    for (int i = source.start(); i < source.end(); i++) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  /** Adds the tuple of the line at an offset; the offset after it, -1 if its end is not at hand. */
  private int line(byte[] bytes, int start, int limit) throws FactFileException {
    int column = 0;
    int from = start;
    int hash = 0;
    for (int i = start; i < limit; i++) {
      byte b = bytes[i];
      if (b != delimiter && b != '\n') {
        hash = Symbols.step(hash, b);
        continue;
      }
      boolean last = b == '\n';
      if (types.length == 0 && last) {
        table.add(row);
        return i + 1;
      }
      if (last == column < types.length - 1 || column == types.length) {
        throw fields(bytes, start, limit);
      }
      int to = i;
      if (last && to > from && bytes[to - 1] == '\r') {
        to--;
        hash = hash(bytes, from, to);
      }
      row[column] = field(column, bytes, from, to, hash);
      if (last) {
        table.add(row);
        return i + 1;
      }
      column++;
      from = i + 1;
      hash = 0;
    }
    return -1;
  }

  private int field(int column, byte[] bytes, int from, int to, int hash) throws FactFileException {
    if (types[column] != Type.SYMBOL) {
      return domain.number(number(column, bytes, from, to));
    }
    if (hash == lastHash[column] && table.size() > 0 && symbols.is(row[column], bytes, from, to)) {
      return row[column];
    }
    lastHash[column] = hash;
    return symbols.intern(bytes, from, to, hash);
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = Symbols.step(hash, bytes[i]);
    }
    return hash;
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
          line + 1,
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

  private FactFileException fields(byte[] bytes, int start, int limit) {
    int found = 1;
    for (int i = start; i < limit && bytes[i] != '\n'; i++) {
      found += bytes[i] == delimiter ? 1 : 0;
    }
    return new FactFileException(
        file,
        line + 1,
        found + " field(s) where '" + relation.name() + "' has " + types.length + " columns");
  }
}
