// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A file mapped into memory, read in order; at most its first 2 GiB. */
final class MappedInput extends InputStream {
  private final ByteBuffer bytes;

  private MappedInput(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  static InputStream open(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long length = Math.min(channel.size(), Integer.MAX_VALUE);
      return new MappedInput(channel.map(FileChannel.MapMode.READ_ONLY, 0, length));
    }
  }

  @Override
  public int read() {
    return bytes.hasRemaining() ? bytes.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] to, int from, int length) {
    Objects.checkFromIndexSize(from, length, to.length);
    if (!bytes.hasRemaining()) {
      return -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(to, from, count);
    return count;
  }
}
