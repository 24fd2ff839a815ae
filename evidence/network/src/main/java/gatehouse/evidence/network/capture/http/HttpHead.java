// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.http;

import java.nio.charset.StandardCharsets;

/**
 * The head of an HTTP/1 message, or of one of SSDP; it is searched where it lies.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9112">RFC 9112</a>
 */
public final class HttpHead {
  /** Of a line or a value; what comes behind it is not needed. */
  private static final int LONGEST = 1024;

  private byte[] bytes = new byte[0];
  private int start;
  private int end;
  private int valueStart;
  private int valueEnd;

  /** Begins with an empty head. */
  public HttpHead() {}

  /** Speaks of these octets from now on; the last empty line may be missing. */
  public void set(byte[] from, int first, int stop) {
    bytes = from;
    start = first;
    end = stop;
  }

  /** Where the empty line ends that ends the head, or -1 when it is not there yet. */
  static int end(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] == '\n' && i + 1 < end) {
        if (bytes[i + 1] == '\n') {
          return i + 2;
        }
        if (bytes[i + 1] == '\r' && i + 2 < end && bytes[i + 2] == '\n') {
          return i + 3;
        }
      }
    }
    return -1;
  }

  /** The first line. */
  String line() {
    int stop = lineEnd(start);
    return text(start, stop > start && bytes[stop - 1] == '\r' ? stop - 1 : stop);
  }

  /**
   * Looks for the first field of a name.
   *
   * @param name in lower case
   */
  public boolean find(String name) {
    int line = lineEnd(start) + 1;
    while (line < end) {
      int stop = lineEnd(line);
      if (begins(name, line, stop)) {
        valueStart = line + name.length() + 1;
        valueEnd = stop;
        strip();
        return true;
      }
      line = stop + 1;
    }
    return false;
  }

  /** Where the value of the field begins that was found last. */
  public int valueStart() {
    return valueStart;
  }

  /** Where it ends. */
  public int valueEnd() {
    return valueEnd;
  }

  /** The value of the first field of this name; empty when there is none. */
  String value(String name) {
    return find(name) ? text(valueStart, valueEnd) : "";
  }

  private boolean begins(String name, int line, int stop) {
    int length = name.length();
    if (stop - line <= length || bytes[line + length] != ':') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      int octet = bytes[line + i];
      int lower = octet >= 'A' && octet <= 'Z' ? octet + 0x20 : octet;
      if (lower != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void strip() {
    while (valueStart < valueEnd && isSpace(bytes[valueStart])) {
      valueStart++;
    }
    while (valueEnd > valueStart && isSpace(bytes[valueEnd - 1])) {
      valueEnd--;
    }
  }

  private static boolean isSpace(byte octet) {
    return octet == ' ' || octet == '\t' || octet == '\r';
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < end && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private String text(int from, int to) {
    int length = Math.min(LONGEST, to - from);
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
