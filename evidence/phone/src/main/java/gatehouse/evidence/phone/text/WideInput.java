// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A text in two-byte characters, read as UTF-8; what is no character becomes U+FFFD. */
final class WideInput extends InputStream {
  private static final int BLOCK = 16 << 10;

  private final Reader reader;
  private final char[] characters = new char[BLOCK + 1];
  private byte[] bytes = new byte[0];
  private int next;

  WideInput(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[next++] & 0xff : -1;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, to, from, count);
    next += count;
    return count;
  }

  /** Makes sure that a byte is there; false at the end. */
  private boolean fill() throws IOException {
    if (next < bytes.length) {
      return true;
    }
    int count = reader.read(characters, 0, BLOCK);
    if (count <= 0) {
      return false;
    }
    if (Character.isHighSurrogate(characters[count - 1])) {
      count += Math.max(0, reader.read(characters, count, 1));
    }
    bytes = new String(characters, 0, count).getBytes(StandardCharsets.UTF_8);
    next = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
