// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * A file read by position. Plain reads rather than a map: pages of a map count as resident memory,
 * and a file cut short while it is mapped ends the process.
 */
public final class FileSource implements ByteSource {
  /** The JDK copies through memory outside the heap, as large as what is asked for at once. */
  private static final int PIECE = 1 << 16;

  private final FileChannel channel;
  private final long size;

  public FileSource(FileChannel channel) throws IOException {
    this.channel = channel;
    this.size = channel.size();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void read(long position, byte[] into, int offset, int length) throws IOException {
    ByteBuffer target = ByteBuffer.wrap(into, offset, length);
    int end = offset + length;
    long at = position;
    while (target.position() < end) {
      target.limit(Math.min(end, target.position() + PIECE));
      int n = at < 0 || at > size ? -1 : channel.read(target, at);
      if (n < 0) {
        throw new MalformedException("file", "ends too early", at);
      }
      at += n;
    }
  }
}
