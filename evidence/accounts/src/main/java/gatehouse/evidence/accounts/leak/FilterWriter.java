// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Builds a filter shard by shard, so that a billion keys need the memory of one million. */
final class FilterWriter implements AutoCloseable {
  /** Of one shard; four times what is aimed at. */
  private static final int MOST_KEYS = 1 << 22;

  private static final int AIM = 1 << 20;

  private final Path part;
  private final FileChannel channel;
  private final int shardBits;
  private final List<FilterTable.Row> rows;
  private long[] keys = new long[1 << 16];
  private int count;
  private int shard;
  private long end;

  /** A filter of about so many keys, which come shard by shard. */
  FilterWriter(Path part, long expected) throws IOException {
    this.part = part;
    this.shardBits = bits(expected);
    this.rows = new ArrayList<>(Collections.nCopies(1 << shardBits, FilterTable.Row.EMPTY));
    this.end = FilterTable.bytes(shardBits);
    this.channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
  }

  private static int bits(long expected) {
    int bits = 0;
    while (bits < FilterTable.MOST_SHARD_BITS && expected >> bits > AIM + AIM / 2) {
      bits++;
    }
    return bits;
  }

  void add(long key) throws IOException {
    int its = shardBits == 0 ? 0 : (int) (key >>> (Long.SIZE - shardBits));
    if (its != shard) {
      if (its < shard) {
        throw new IOException("the list is not in the order of its hashes");
      }
      flush();
      shard = its;
    }
    if (count == keys.length) {
      if (count == MOST_KEYS) {
        throw new IOException("too many of its hashes begin alike");
      }
      keys = Arrays.copyOf(keys, 2 * count);
    }
    keys[count++] = key;
  }

  /** Moves the filter to its place; answers how many different keys it has. */
  long finish(Path file) throws IOException {
    flush();
    FilterTable table = new FilterTable(shardBits, rows);
    write(ByteBuffer.wrap(table.written()), 0);
    channel.force(true);
    channel.close();
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    return table.keys();
  }

  private void flush() throws IOException {
    if (count == 0) {
      return;
    }
    Arrays.sort(keys, 0, count);
    int different = 1;
    for (int i = 1; i < count; i++) {
      if (keys[i] != keys[i - 1]) {
        keys[different++] = keys[i];
      }
    }
    FuseShard.<IOException>build(keys, different, this::write);
    count = 0;
  }

  private void write(FuseShard.Built built, byte[] fingerprints) throws IOException {
    rows.set(
        shard,
        new FilterTable.Row(
            end,
            built.seed(),
            built.shape().segmentLength(),
            built.shape().segmentCount(),
            built.keys(),
            FilterTable.checksum(ByteBuffer.wrap(fingerprints))));
    write(ByteBuffer.wrap(fingerprints), end);
    end += fingerprints.length;
  }

  private void write(ByteBuffer bytes, long from) throws IOException {
    long at = from;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
  }

  /** What was not finished is taken away. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(part);
  }
}
