// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.capture.dissect;

import gatehouse.evidence.network.capture.flow.Slots;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The name under which an address was last given out, for at most 32,768 addresses. */
final class Answers {
  private static final int MOST = 1 << 15;

  private final Slots slots;
  private final long[] key = new long[2];
  private String[] names = new String[0];

  Answers(long seed) {
    slots = new Slots(2, MOST, seed, slot -> {});
  }

  void put(long high, long low, String name) {
    key[0] = high;
    key[1] = low;
    int slot = slots.take(key);
    if (slots.capacity() > names.length) {
      names = Arrays.copyOf(names, slots.capacity());
    }
    names[slot] = name;
  }

  @Nullable String get(long high, long low) {
    key[0] = high;
    key[1] = low;
    int slot = slots.find(key);
    return slot < 0 ? null : names[slot];
  }

  long evictions() {
    return slots.evictions();
  }
}
