// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The beginning of a stream, up to a limit; remembers why it ended early.
 *
 * <p>A broken archive ends the text where it breaks, so that what was good before it is kept.
 */
final class BoundedInput extends FilterInputStream {
  private long left;
  private String flaw = "";

  BoundedInput(InputStream in, long limit) {
    super(in);
    this.left = limit;
  }

  BoundedInput(InputStream in, long limit, String flaw) {
    this(in, limit);
    this.flaw = flaw;
  }

  /** Why the stream ended before its end, in words; empty when it did not. */
  String flaw() {
    return flaw;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    if (left <= 0) {
      flaw =
          !flaw.isEmpty() ? flaw : "it is longer than any real bug report of its compressed size";
      return -1;
    }
    int count;
    try {
      count = in.read(to, from, (int) Math.min(length, left));
    } catch (IOException e) {
      flaw = "the archive is broken (" + e.getMessage() + ")";
      return -1;
    }
    left -= Math.max(count, 0);
    return count;
  }
}
