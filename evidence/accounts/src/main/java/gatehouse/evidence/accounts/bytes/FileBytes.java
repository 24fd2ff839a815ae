// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.bytes;

import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files straight into one array, which the caller clears. */
public final class FileBytes {
  /** In bytes; the vault of a large family has less than one megabyte. */
  public static final int LARGEST = 32 << 20;

  private FileBytes() {}

  /** The whole of a file. */
  public static byte[] all(Path file) throws ExportException, IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      long size = channel.size();
      if (size > LARGEST) {
        throw new ExportException(
            Reason.TOO_LARGE, "it is larger than %d MiB".formatted(LARGEST >> 20));
      }
      return read(channel, (int) size);
    }
  }

  /** At most so many bytes from the beginning. */
  public static byte[] head(Path file, int most) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      return read(channel, (int) Math.min(most, channel.size()));
    }
  }

  /** At most so many bytes up to the end. */
  public static byte[] tail(Path file, int most) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      int count = (int) Math.min(most, channel.size());
      return read(channel.position(channel.size() - count), count);
    }
  }

  /** So many bytes from where the channel stands. */
  private static byte[] read(SeekableByteChannel channel, int count) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(count);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException("the file became shorter while it was read");
      }
    }
    return buffer.array();
  }
}
