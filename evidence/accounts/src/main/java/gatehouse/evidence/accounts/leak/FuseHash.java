// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

/**
 * Where a key lies in a binary fuse filter of four hashes, and by which eight bits it is known.
 *
 * @param segmentLength slots of a segment, a power of two
 * @param segmentCount segments in which the first of the four can lie
 * @see <a href="https://arxiv.org/abs/2201.01174">Graf and Lemire, Binary Fuse Filters</a>
 */
record FuseHash(int segmentLength, int segmentCount) {
  /** Slots that a key looks at. */
  static final int ARITY = 4;

  private static final int LONGEST_SEGMENT = 1 << 18;
  private static final int MOST_SLOTS = 1 << 27;
  private static final int OFFSET_BITS = 18;

  FuseHash {
    if (Integer.bitCount(segmentLength) != 1
        || segmentLength > LONGEST_SEGMENT
        || segmentCount < 1
        || (long) segmentLength * (segmentCount + ARITY - 1L) > MOST_SLOTS) {
      throw new IllegalArgumentException("a filter cannot have this shape");
    }
  }

  /** A shape that takes so many keys; the figures are those of the paper for four hashes. */
  static FuseHash forKeys(int keys) {
    double logarithm = Math.log(Math.max(keys, 2));
    int length =
        Math.clamp(1L << (int) Math.floor(logarithm / Math.log(2.91) - 0.5), 4, LONGEST_SEGMENT);
    double factor = Math.max(1.075, 0.77 + 0.305 * Math.log(600_000) / logarithm);
    int capacity = (int) Math.round(keys * factor);
    return new FuseHash(length, Math.max(1, (capacity + length - 1) / length - (ARITY - 1)));
  }

  int slots() {
    return (segmentCount + ARITY - 1) * segmentLength;
  }

  /** Mixes a key with a seed (the finalizer of MurmurHash3). */
  static long mix(long key, long seed) {
    long h = key + seed;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }

  /** The four slots lie in four segments in a row; bits that the first did not use choose them. */
  int slot(long hash, int index) {
    int first = (int) Math.unsignedMultiplyHigh(hash, (long) segmentCount * segmentLength);
    if (index == 0) {
      return first;
    }
    long again = hash * 0x9e3779b97f4a7c15L;
    int offset = (int) (again >>> (Long.SIZE - OFFSET_BITS * index)) & (segmentLength - 1);
    return (first + index * segmentLength) ^ offset;
  }

  static byte fingerprint(long hash) {
    return (byte) (hash ^ (hash >>> 32));
  }
}
