// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What is gzipped in a stream, up to 32 times as much as the stream has, and 16 MB.
 *
 * <p>Captures come down to a half or a tenth of their size. What comes down to a thousandth was
 * made to keep its readers busy.
 */
final class Unpacked extends FilterInputStream {
  private static final long FREE = 1 << 24;
  private static final int MOST_FOR_EACH = 32;

  private final Counted packed;
  private long octets;

  private Unpacked(Counted packed, int buffer) throws IOException {
    super(new GZIPInputStream(packed, buffer));
    this.packed = packed;
  }

  static InputStream of(InputStream packed, int buffer) throws IOException {
    return new Unpacked(new Counted(packed), buffer);
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    count(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    int read = super.read(bytes, start, length);
    count(read);
    return read;
  }

  private void count(int more) throws ZipException {
    octets += Math.max(0, more);
    if (octets > FREE + MOST_FOR_EACH * packed.octets) {
      throw new ZipException(
          "what is gzipped in it is %d times as large as the file so far".formatted(MOST_FOR_EACH));
    }
  }

  /** Counts what was read of a stream. */
  private static final class Counted extends FilterInputStream {
    private long octets;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int octet = super.read();
      octets += octet < 0 ? 0 : 1;
      return octet;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int read = super.read(bytes, start, length);
      octets += Math.max(0, read);
      return read;
    }
  }
}
