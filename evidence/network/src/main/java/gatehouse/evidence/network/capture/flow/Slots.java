// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.flow;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Gives each key a slot, a small number under which its owner keeps what belongs to it.
 *
 * <p>A key is a fixed number of longs. When all slots are taken, one that was not used of late is
 * given up (the clock algorithm), and its owner is told before. Keys lie in one array, found by
 * open addressing; a seed that an enemy cannot know keeps collisions rare. Looking up allocates
 * nothing.
 */
public final class Slots {
  private static final int FIRST = 256;

  private final int width;
  private final int most;
  private final long[] factors;
  private final Evicted evicted;
  private long[] keys;
  private int[] hashes;
  private int[] index;
  private boolean[] used;
  private int size;
  private int hand;
  private long evictions;
  private boolean added;
  private int last;

  /** Is told of a slot that is about to be given to another key. */
  @FunctionalInterface
  public interface Evicted {
    void evicted(int slot);
  }

  /**
   * @param width longs in a key
   * @param most the most slots, a power of two
   * @param seed of the hash
   */
  public Slots(int width, int most, long seed, Evicted evicted) {
    this.width = width;
    this.most = most;
    factors = new SplittableRandom(seed).longs(width).map(factor -> factor | 1).toArray();
    this.evicted = evicted;
    int first = Math.min(FIRST, most);
    keys = new long[first * width];
    used = new boolean[first];
    hashes = new int[first];
    index = new int[first * 2];
  }

  /** How many slots are taken: 0 to {@code size() - 1}. */
  public int size() {
    return size;
  }

  /** How many slots there is room for at the moment. */
  public int capacity() {
    return used.length;
  }

  /** How many keys were given up. */
  public long evictions() {
    return evictions;
  }

  /** Whether the last {@link #take} gave a slot to a new key. */
  public boolean added() {
    return added;
  }

  /** A part of the key of a slot. */
  public long key(int slot, int part) {
    return keys[slot * width + part];
  }

  /** The key's slot, or -1. */
  public int find(long[] key) {
    return index[place(key, hash(key))] - 1;
  }

  /** The key's slot, a new one when it has none yet. */
  public int take(long[] key) {
    // Packets come in bursts.
    if (last < size && same(key, last * width)) {
      added = false;
    } else {
      int hash = hash(key);
      int slot = index[place(key, hash)] - 1;
      added = slot < 0;
      last = added ? add(key, hash) : slot;
    }
    // What is met only once is the first to go.
    used[last] = !added;
    return last;
  }

  private int add(long[] key, int hash) {
    if (size < used.length || used.length < most) {
      if (size == used.length) {
        grow();
      }
      put(key, hash, size);
      return size++;
    }
    int slot = giveUp();
    put(key, hash, slot);
    return slot;
  }

  private void put(long[] key, int hash, int slot) {
    System.arraycopy(key, 0, keys, slot * width, width);
    hashes[slot] = hash;
    index[place(key, hash)] = slot + 1;
  }

  private int giveUp() {
    while (used[hand]) {
      used[hand] = false;
      hand = hand + 1 == size ? 0 : hand + 1;
    }
    int slot = hand;
    hand = hand + 1 == size ? 0 : hand + 1;
    evicted.evicted(slot);
    evictions++;
    remove(slot);
    return slot;
  }

  /** Closes the gap that the slot leaves in the index (Knuth, 6.4, algorithm R). */
  private void remove(int slot) {
    int mask = index.length - 1;
    int gap = hashes[slot] & mask;
    while (index[gap] != slot + 1) {
      gap = gap + 1 & mask;
    }
    for (int next = gap + 1 & mask; index[next] != 0; next = next + 1 & mask) {
      int home = hashes[index[next] - 1] & mask;
      if ((next - home & mask) >= (next - gap & mask)) {
        index[gap] = index[next];
        gap = next;
      }
    }
    index[gap] = 0;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, keys.length * 2);
    used = Arrays.copyOf(used, used.length * 2);
    hashes = Arrays.copyOf(hashes, hashes.length * 2);
    index = new int[index.length * 2];
    int mask = index.length - 1;
    for (int slot = 0; slot < size; slot++) {
      int place = hashes[slot] & mask;
      while (index[place] != 0) {
        place = place + 1 & mask;
      }
      index[place] = slot + 1;
    }
  }

  /** Where the key is in the index, or the free place where it would be. */
  private int place(long[] key, int hash) {
    int mask = index.length - 1;
    int place = hash & mask;
    while (index[place] != 0) {
      int slot = index[place] - 1;
      if (hashes[slot] == hash && same(key, slot * width)) {
        return place;
      }
      place = place + 1 & mask;
    }
    return place;
  }

  private boolean same(long[] key, int at) {
    // The last parts of keys differ most.
    for (int i = width - 1; i >= 0; i--) {
      if (keys[at + i] != key[i]) {
        return false;
      }
    }
    return true;
  }

  /** Each part goes through a product and a shift, so that parts do not cancel each other. */
  private int hash(long[] key) {
    long hash = width;
    for (int i = 0; i < width; i++) {
      hash = (hash ^ key[i]) * factors[i];
      hash ^= hash >>> 32;
    }
    return (int) (hash ^ (hash >>> 15));
  }
}
