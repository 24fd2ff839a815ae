// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * What stands before the fingerprints in a filter's file, big-endian:
 *
 * <pre>
 *  8  "GHLEAKS\n"
 *  2  version, 1
 *  1  hashes of a key, 4
 *  1  bits of a fingerprint, 8
 *  4  b: the first b bits of a key choose its shard
 *  8  keys
 * 32  for each of the 2^b shards: offset 8, seed 8, segment length 4, segments 4, keys 4, CRC-32C 4
 *  4  CRC-32C of all before
 * </pre>
 *
 * <p>A shard without keys has no segments and no bytes.
 */
record FilterTable(int shardBits, List<Row> rows) {
  static final int MOST_SHARD_BITS = 12;

  private static final byte[] MAGIC = "GHLEAKS\n".getBytes(StandardCharsets.US_ASCII);
  private static final short VERSION = 1;
  private static final byte FINGERPRINT_BITS = 8;
  private static final int FIXED_BYTES = 24;
  private static final int ROW_BYTES = 32;

  /** A shard: where it lies, what it is, and the checksum of its fingerprints. */
  record Row(long offset, long seed, int segmentLength, int segmentCount, int keys, int checksum) {
    static final Row EMPTY = new Row(0, 0, 0, 0, 0, 0);

    boolean isEmpty() {
      return keys == 0;
    }

    FuseHash shape() {
      return new FuseHash(segmentLength, segmentCount);
    }
  }

  FilterTable {
    rows = List.copyOf(rows);
  }

  static int bytes(int shardBits) {
    return FIXED_BYTES + (ROW_BYTES << shardBits) + Integer.BYTES;
  }

  long keys() {
    return rows.stream().mapToLong(Row::keys).sum();
  }

  /** The shard of a key. */
  int shard(long key) {
    return shardBits == 0 ? 0 : (int) (key >>> (Long.SIZE - shardBits));
  }

  byte[] written() {
    ByteBuffer out = ByteBuffer.allocate(bytes(shardBits));
    out.put(MAGIC).putShort(VERSION).put((byte) FuseHash.ARITY).put(FINGERPRINT_BITS);
    out.putInt(shardBits).putLong(keys());
    for (Row row : rows) {
      out.putLong(row.offset).putLong(row.seed).putInt(row.segmentLength);
      out.putInt(row.segmentCount).putInt(row.keys).putInt(row.checksum);
    }
    out.putInt(checksum(ByteBuffer.wrap(out.array(), 0, out.position())));
    return out.array();
  }

  /** Reads the beginning of a file of this length. */
  static FilterTable read(byte[] head, long fileBytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(head);
    if (head.length < FIXED_BYTES
        || !Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new IOException("it is no filter of leaked passwords");
    }
    in.position(MAGIC.length);
    if (in.getShort() != VERSION || in.get() != FuseHash.ARITY || in.get() != FINGERPRINT_BITS) {
      throw new IOException("a newer Gatehouse wrote the filter");
    }
    int bits = in.getInt();
    long keys = in.getLong();
    if (bits < 0 || bits > MOST_SHARD_BITS || head.length < bytes(bits)) {
      throw damaged();
    }
    int end = bytes(bits) - Integer.BYTES;
    if (in.getInt(end) != checksum(ByteBuffer.wrap(head, 0, end))) {
      throw damaged();
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 1 << bits; i++) {
      rows.add(row(in, end, fileBytes));
    }
    FilterTable table = new FilterTable(bits, rows);
    if (table.keys() != keys) {
      throw damaged();
    }
    return table;
  }

  private static Row row(ByteBuffer in, int head, long fileBytes) throws IOException {
    Row row =
        new Row(in.getLong(), in.getLong(), in.getInt(), in.getInt(), in.getInt(), in.getInt());
    try {
      if (row.keys < 0
          || (!row.isEmpty()
              && (row.offset <= head || row.offset > fileBytes - row.shape().slots()))) {
        throw damaged();
      }
      return row;
    } catch (IllegalArgumentException e) {
      throw new IOException("the filter is damaged; build it again", e);
    }
  }

  static int checksum(ByteBuffer bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  static IOException damaged() {
    return new IOException("the filter is damaged; build it again");
  }
}
