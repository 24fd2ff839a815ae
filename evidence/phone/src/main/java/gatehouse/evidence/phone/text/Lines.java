// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.text;

import java.util.Arrays;

/**
 * A cursor over the lines of a text in memory; strings are made only of what is kept.
 *
 * <p>Leading spaces are the {@link #indent}; offsets count from the first character after them.
 */
public final class Lines {
  private final byte[] bytes;
  private final int end;
  private int next;
  private int start;
  private int stop;
  private int indent;
  private long number;

  /**
   * Before the first line.
   *
   * @param number the number of the first line in the file it stands in, counted from 1
   */
  public Lines(byte[] bytes, int length, long number) {
    this.bytes = bytes;
    this.end = length;
    this.number = number - 1;
  }

  /** Goes to the next line; false when there is none. */
  public boolean next() {
    if (next >= end) {
      return false;
    }
    int from = next;
    int to = from;
    while (to < end && bytes[to] != '\n') {
      to++;
    }
    next = to + 1;
    number++;
    while (to > from && (bytes[to - 1] == '\r' || bytes[to - 1] == ' ')) {
      to--;
    }
    int first = from;
    while (first < to && (bytes[first] == ' ' || bytes[first] == '\t')) {
      first++;
    }
    indent = first - from;
    start = first;
    stop = to;
    return true;
  }

  /** The number of this line, counted from 1. */
  public long number() {
    return number;
  }

  /** The count of spaces and tabs before the content. */
  public int indent() {
    return indent;
  }

  /** The length of the content, without the space around it. */
  public int length() {
    return stop - start;
  }

  /** Whether there is nothing but space. */
  public boolean isBlank() {
    return start == stop;
  }

  /** The byte at an offset, as ASCII; 0 beyond the end. */
  public char at(int offset) {
    int i = start + offset;
    return i < stop ? (char) (bytes[i] & 0xff) : 0;
  }

  /** Whether the content starts with this ASCII text. */
  public boolean starts(String prefix) {
    return hasAt(start, prefix);
  }

  /** Whether the content ends with this ASCII text. */
  public boolean ends(String suffix) {
    return length() >= suffix.length() && hasAt(stop - suffix.length(), suffix);
  }

  /** Whether the content is this ASCII text. */
  public boolean is(String text) {
    return length() == text.length() && hasAt(start, text);
  }

  /** The offset of the first occurrence of an ASCII text, or -1. */
  public int find(String text) {
    return find(text, 0);
  }

  /** The offset of the first occurrence of an ASCII text from an offset on, or -1. */
  public int find(String text, int from) {
    int last = stop - text.length();
    byte first = (byte) text.charAt(0);
    for (int i = start + from; i <= last; i++) {
      if (bytes[i] == first && hasAt(i, text)) {
        return i - start;
      }
    }
    return -1;
  }

  /** The content. */
  public String text() {
    return Characters.text(bytes, start, stop);
  }

  /** The content from an offset on. */
  public String text(int from) {
    return Characters.text(bytes, Math.min(start + from, stop), stop);
  }

  /** The content between two offsets. */
  public String text(int from, int to) {
    return Characters.text(bytes, Math.min(start + from, stop), Math.min(start + to, stop));
  }

  /** The bytes between two offsets. */
  public byte[] bytes(int from, int to) {
    return Arrays.copyOfRange(bytes, start + from, Math.min(start + to, stop));
  }

  /** The word that follows an ASCII text, up to a space, or an empty text. */
  public String wordAfter(String text) {
    int at = find(text);
    if (at < 0) {
      return "";
    }
    int from = at + text.length();
    int to = from;
    while (start + to < stop && bytes[start + to] != ' ') {
      to++;
    }
    return text(from, to);
  }

  /** The decimal number that follows an ASCII text, or the given one when there is none. */
  public long numberAfter(String text, long otherwise) {
    int at = find(text);
    return at < 0 ? otherwise : numberAt(at + text.length(), otherwise);
  }

  /** The decimal number that begins at an offset, or the given one when there is none. */
  public long numberAt(int offset, long otherwise) {
    int i = start + offset;
    boolean minus = i < stop && bytes[i] == '-';
    if (minus) {
      i++;
    }
    int from = i;
    long value = 0;
    while (i < stop && i - from < 18 && bytes[i] >= '0' && bytes[i] <= '9') {
      value = value * 10 + bytes[i] - '0';
      i++;
    }
    return i == from ? otherwise : minus ? -value : value;
  }

  private boolean hasAt(int at, String text) {
    if (at + text.length() > stop) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (bytes[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
