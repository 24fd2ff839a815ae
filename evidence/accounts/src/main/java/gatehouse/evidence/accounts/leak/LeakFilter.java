// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A filter of leaked passwords in a file; shards are mapped into memory when they are first asked
 * for, and checked then. It may be used from many threads.
 */
public final class LeakFilter implements LeakCheck, AutoCloseable {
  private final FileChannel channel;
  private final FilterTable table;
  private final @Nullable MappedByteBuffer[] shards;

  private LeakFilter(FileChannel channel, FilterTable table) {
    this.channel = channel;
    this.table = table;
    this.shards = new MappedByteBuffer[table.rows().size()];
  }

  /**
   * Opens a filter.
   *
   * @throws IOException when the file is none, or damaged; the message says so
   */
  public static LeakFilter open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      int most = FilterTable.bytes(FilterTable.MOST_SHARD_BITS);
      ByteBuffer head = ByteBuffer.allocate((int) Math.min(most, channel.size()));
      while (head.hasRemaining() && channel.read(head, head.position()) >= 0) {
        // A channel may give less than it is asked for.
      }
      byte[] bytes = new byte[head.flip().remaining()];
      head.get(bytes);
      return new LeakFilter(channel, FilterTable.read(bytes, channel.size()));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** How many passwords it was built of. */
  public long keys() {
    return table.keys();
  }

  @Override
  public Leak look(PasswordHash password) throws IOException {
    return contains(password.key()) ? Leak.PROBABLE : Leak.NOT_FOUND;
  }

  /** Whether it knows a key: always when it was built of it, else for one in 256. */
  public boolean contains(long key) throws IOException {
    int number = table.shard(key);
    FilterTable.Row row = table.rows().get(number);
    if (row.isEmpty()) {
      return false;
    }
    MappedByteBuffer shard = shards[number];
    if (shard == null) {
      shard = map(number, row);
    }
    FuseHash shape = row.shape();
    long hash = FuseHash.mix(key, row.seed());
    byte left = FuseHash.fingerprint(hash);
    for (int index = 0; index < FuseHash.ARITY; index++) {
      left ^= shard.get(shape.slot(hash, index));
    }
    return left == 0;
  }

  private synchronized MappedByteBuffer map(int number, FilterTable.Row row) throws IOException {
    MappedByteBuffer shard = channel.map(MapMode.READ_ONLY, row.offset(), row.shape().slots());
    if (FilterTable.checksum(shard.duplicate()) != row.checksum()) {
      throw FilterTable.damaged();
    }
    shards[number] = shard;
    return shard;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
