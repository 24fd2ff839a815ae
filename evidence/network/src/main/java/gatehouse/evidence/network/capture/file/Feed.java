// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A window that slides over a stream; what is asked for lies in one piece. */
final class Feed {
  /** The most that can be asked for at once. */
  static final int MOST = 1 << 20;

  private static final int FIRST = 1 << 17;

  private final InputStream in;
  private byte[] bytes = new byte[FIRST];
  private int at;
  private int end;
  private boolean dry;

  Feed(InputStream in) {
    this.in = in;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where in {@link #bytes} the window begins. */
  int at() {
    return at;
  }

  /** Asks for this many octets, and answers how many there are, when fewer. */
  int ask(int octets) throws IOException {
    if (end - at < octets && !dry) {
      fill(octets);
    }
    return Math.min(octets, end - at);
  }

  /** Goes on by octets that were asked for. */
  void go(int octets) {
    at += octets;
  }

  /** Goes on by any number of octets, and answers whether there were so many. */
  boolean skip(long octets) throws IOException {
    long left = octets;
    while (left > 0) {
      int here = ask((int) Math.min(left, FIRST));
      if (here == 0) {
        return false;
      }
      at += here;
      left -= here;
    }
    return true;
  }

  private void fill(int octets) throws IOException {
    System.arraycopy(bytes, at, bytes, 0, end - at);
    end -= at;
    at = 0;
    if (octets > bytes.length) {
      bytes = Arrays.copyOf(bytes, MOST);
    }
    while (end < octets && !dry) {
      int read = in.read(bytes, end, bytes.length - end);
      dry = read < 0;
      end += Math.max(0, read);
    }
  }
}
