// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of a stream as slices of a buffer that is filled again and again. */
final class ByteSource {
  private static final int SIZE = 1 << 18;
  private static final int LONGEST_LINE = 1 << 26;

  private final InputStream in;
  private byte[] buffer = new byte[SIZE];
  private int start;
  private int end;
  private boolean drained;

  ByteSource(InputStream in) {
    this.in = in;
  }

  byte[] buffer() {
    return buffer;
  }

  /** Offset after the last byte that is at hand. */
  int end() {
    return end;
  }

  /** Offset of the first byte that was not used yet. */
  int start() {
    return start;
  }

  void used(int upTo) {
    start = upTo;
  }

  /** Ends the last line of a stream that does not end in a newline. */
  void endLine() {
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length + 1);
    }
    buffer[end++] = '\n';
  }

  /**
   * Moves what was not used to the front and reads on; false at the end of the stream.
   *
   * @throws IOException also when a line is longer than 64 MB
   */
  boolean refill() throws IOException {
    if (drained) {
      return false;
    }
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    if (end == buffer.length) {
      if (end >= LONGEST_LINE) {
        throw new IOException("a line longer than " + (LONGEST_LINE >> 20) + " MB");
      }
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int read = in.read(buffer, end, buffer.length - end);
    drained = read < 0;
    end += Math.max(0, read);
    return !drained;
  }
}
