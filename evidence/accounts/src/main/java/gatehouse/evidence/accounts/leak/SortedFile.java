// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One file in the order of its hashes, in which a hash is found by halving. */
final class SortedFile implements Corpus {
  private static final int LONGEST_LINE = 128;

  /** Of a line with its count. */
  private static final int LINE_BYTES = 44;

  private final Path file;

  SortedFile(Path file) {
    this.file = file;
  }

  @Override
  public Leak look(PasswordHash password) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long low = 0;
      long high = channel.size();
      while (low < high) {
        long middle = (low + high) >>> 1;
        long start = lineStart(channel, middle);
        byte[] line = read(channel, start);
        int order = password.compare(line, 0, 0);
        if (order == 0) {
          return Leak.CONFIRMED;
        }
        if (order < 0) {
          high = start;
        } else {
          low = lineEnd(line, start);
        }
      }
      return Leak.NOT_FOUND;
    }
  }

  /** The beginning of the line in which this byte lies. */
  private static long lineStart(FileChannel channel, long at) throws IOException {
    long from = Math.max(0, at - LONGEST_LINE);
    byte[] before = read(channel, from);
    for (int i = (int) (at - from) - 1; i >= 0; i--) {
      if (i < before.length && before[i] == '\n') {
        return from + i + 1;
      }
    }
    if (from > 0) {
      throw new IOException("a line of the list is too long (byte %d)".formatted(at));
    }
    return 0;
  }

  private static long lineEnd(byte[] line, long start) throws IOException {
    for (int i = 0; i < line.length; i++) {
      if (line[i] == '\n') {
        return start + i + 1;
      }
    }
    if (line.length == LONGEST_LINE) {
      throw new IOException("a line of the list is too long (byte %d)".formatted(start));
    }
    return start + line.length;
  }

  private static byte[] read(FileChannel channel, long from) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(LONGEST_LINE);
    while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
      // A channel may give less than it is asked for.
    }
    byte[] bytes = new byte[buffer.flip().remaining()];
    buffer.get(bytes);
    return bytes;
  }

  @Override
  public long expected() throws IOException {
    return Files.size(file) / LINE_BYTES;
  }

  @Override
  public long each(HashLines.Keys keys) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return HashLines.read(in, 0, 0, keys);
    }
  }
}
