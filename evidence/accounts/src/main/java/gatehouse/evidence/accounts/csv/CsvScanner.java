// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.csv;

import gatehouse.evidence.accounts.bytes.SecretBuffer;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.vault.Secret;
import java.nio.charset.StandardCharsets;

/**
 * Reads CSV out of an array, row by row; only what the caller asks for is copied.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvScanner {
  private static final int MOST_FIELDS = 64;
  private static final int LONGEST_TEXT = 4096;

  private final byte[] bytes;
  private final int[] starts = new int[MOST_FIELDS];
  private final int[] ends = new int[MOST_FIELDS];
  private int fields;
  private int at;
  private int line;
  private int nextLine = 1;

  CsvScanner(byte[] bytes) {
    this.bytes = bytes;
    boolean marked =
        bytes.length > 2
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    at = marked ? 3 : 0;
  }

  /** Goes to the next row that is not empty; false at the end. */
  boolean next() throws ExportException {
    while (at < bytes.length && (bytes[at] == '\n' || bytes[at] == '\r')) {
      newLine(at++);
    }
    if (at >= bytes.length) {
      return false;
    }
    line = nextLine;
    fields = 0;
    do {
      if (fields == MOST_FIELDS) {
        throw ExportException.damaged("line %d has more than %d fields".formatted(line, fields));
      }
      field();
    } while (at < bytes.length && bytes[at - 1] == ',');
    return true;
  }

  /** Reads a field, and the comma or the end of the line behind it. */
  private void field() throws ExportException {
    boolean quoted = at < bytes.length && bytes[at] == '"';
    starts[fields] = quoted ? ++at : at;
    if (quoted) {
      passQuoted();
      ends[fields++] = at++;
    }
    while (at < bytes.length && bytes[at] != ',' && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    if (!quoted) {
      ends[fields++] = at;
    }
    if (at < bytes.length) {
      newLine(at++);
    }
  }

  private void passQuoted() throws ExportException {
    while (at < bytes.length
        && (bytes[at] != '"' || (at + 1 < bytes.length && bytes[at + 1] == '"'))) {
      newLine(at);
      at += bytes[at] == '"' ? 2 : 1;
    }
    if (at >= bytes.length) {
      throw ExportException.damaged("the quotes of line %d do not end".formatted(line));
    }
  }

  private void newLine(int index) {
    if (bytes[index] == '\n') {
      nextLine++;
    }
  }

  /** The line on which the row begins, counted from 1. */
  int line() {
    return line;
  }

  int fields() {
    return fields;
  }

  /** A field as text; empty when the row is shorter. Endless texts are cut. */
  String text(int field) throws ExportException {
    try (SecretBuffer buffer = unquoted(field)) {
      byte[] text = buffer.toBytes();
      return new String(text, 0, Math.min(text.length, LONGEST_TEXT), StandardCharsets.UTF_8);
    }
  }

  Secret secret(int field) throws ExportException {
    try (SecretBuffer buffer = unquoted(field)) {
      return buffer.toSecret();
    }
  }

  private SecretBuffer unquoted(int field) throws ExportException {
    int from = field < fields ? starts[field] : 0;
    int to = field < fields ? ends[field] : 0;
    SecretBuffer text = new SecretBuffer(to - from, to - from);
    for (int i = from; i < to; i++) {
      text.add(bytes[i]);
      if (bytes[i] == '"' && i + 1 < to && bytes[i + 1] == '"') {
        i++;
      }
    }
    return text;
  }
}
