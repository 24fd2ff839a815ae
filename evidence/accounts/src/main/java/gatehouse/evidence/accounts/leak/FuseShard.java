// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import java.util.Arrays;

/** A binary fuse filter over the keys of one shard, made by peeling. */
final class FuseShard {
  private static final int MOST_TRIES = 100;
  private static final long SEED_STEP = 0x9e3779b97f4a7c15L;

  /** A slot holds the number of its keys above these bits, and in them which of the four it is. */
  private static final int WHICH_BITS = 2;

  private static final int WHICH = (1 << WHICH_BITS) - 1;
  private static final int ONE_KEY = 1 << WHICH_BITS;

  private final FuseHash shape;
  private final byte[] counts;
  private final long[] hashes;
  private final long[] peeled;
  private final byte[] peeledAt;
  private long seed;

  private FuseShard(int keys) {
    shape = FuseHash.forKeys(keys);
    counts = new byte[shape.slots()];
    hashes = new long[shape.slots()];
    peeled = new long[keys];
    peeledAt = new byte[keys];
  }

  /**
   * A shard as it lies in the file.
   *
   * @param shape of the filter
   * @param seed with which its keys are mixed
   * @param keys how many there are
   */
  record Built(FuseHash shape, long seed, int keys) {}

  /** Takes the fingerprints as they are made. */
  @FunctionalInterface
  interface Output<E extends Exception> {
    void take(Built built, byte[] fingerprints) throws E;
  }

  /** Builds over the first keys of an array, of which no two are the same. */
  static <E extends Exception> void build(long[] keys, int count, Output<E> output) throws E {
    FuseShard shard = new FuseShard(count);
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      shard.seed += SEED_STEP;
      if (shard.fill(keys, count) && shard.peel(count)) {
        output.take(new Built(shard.shape, shard.seed, count), shard.fingerprints(count));
        return;
      }
    }
    throw new IllegalStateException("the keys of a shard fit no filter, so some are the same");
  }

  private boolean fill(long[] keys, int count) {
    Arrays.fill(counts, (byte) 0);
    Arrays.fill(hashes, 0);
    for (int i = 0; i < count; i++) {
      long hash = FuseHash.mix(keys[i], seed);
      for (int index = 0; index < FuseHash.ARITY; index++) {
        int slot = shape.slot(hash, index);
        counts[slot] = (byte) ((counts[slot] + ONE_KEY) ^ index);
        hashes[slot] ^= hash;
        if ((counts[slot] & 0xff) < ONE_KEY) {
          return false;
        }
      }
    }
    return true;
  }

  /** Takes out, again and again, a key that is alone in a slot; true when none is left. */
  private boolean peel(int count) {
    int[] alone = new int[counts.length];
    int waiting = 0;
    for (int slot = 0; slot < counts.length; slot++) {
      if ((counts[slot] & 0xff) >> WHICH_BITS == 1) {
        alone[waiting++] = slot;
      }
    }
    int taken = 0;
    while (waiting > 0) {
      int slot = alone[--waiting];
      if ((counts[slot] & 0xff) >> WHICH_BITS != 1) {
        continue;
      }
      long hash = hashes[slot];
      int found = counts[slot] & WHICH;
      peeled[taken] = hash;
      peeledAt[taken++] = (byte) found;
      for (int index = 0; index < FuseHash.ARITY; index++) {
        int other = shape.slot(hash, index);
        if (index != found && (counts[other] & 0xff) >> WHICH_BITS == 2) {
          alone[waiting++] = other;
        }
        counts[other] = (byte) ((counts[other] - ONE_KEY) ^ index);
        hashes[other] ^= hash;
      }
    }
    return taken == count;
  }

  /** In the order opposite to peeling, each key still has a slot to set. */
  private byte[] fingerprints(int count) {
    byte[] fingerprints = new byte[counts.length];
    for (int i = count - 1; i >= 0; i--) {
      long hash = peeled[i];
      byte value = FuseHash.fingerprint(hash);
      for (int index = 0; index < FuseHash.ARITY; index++) {
        if (index != peeledAt[i]) {
          value ^= fingerprints[shape.slot(hash, index)];
        }
      }
      fingerprints[shape.slot(hash, peeledAt[i])] = value;
    }
    return fingerprints;
  }
}
