// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.trackers;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Sets of labels by small numbers, 0 being the empty set. Safe for several threads. */
final class LabelSets {
  private static final int MOST = 1 << 14;

  private final List<int[]> sets = new CopyOnWriteArrayList<>(List.of(new int[0]));
  private final ConcurrentMap<Long, Integer> unions = new ConcurrentHashMap<>();

  /** The labels in a set, ascending. */
  int[] labels(int set) {
    return sets.get(set);
  }

  int count() {
    return sets.size();
  }

  /** The number of the set of these labels, which are ascending. */
  synchronized int intern(int[] labels) {
    for (int i = 0; i < sets.size(); i++) {
      if (Arrays.equals(sets.get(i), labels)) {
        return i;
      }
    }
    sets.add(labels);
    return sets.size() - 1;
  }

  /**
   * The set of the labels of both. Names made to match ever other combinations fill the memory no
   * further than to {@value #MOST} sets; past that the first set stands.
   */
  int union(int one, int other) {
    if (one == other || other == 0) {
      return one;
    }
    return one == 0
        ? other
        : unions.computeIfAbsent((long) one << 32 | other, pair -> unite(one, other));
  }

  private int unite(int one, int other) {
    int[] both =
        IntStream.concat(IntStream.of(labels(one)), IntStream.of(labels(other)))
            .sorted()
            .distinct()
            .toArray();
    return sets.size() < MOST ? intern(both) : one;
  }
}
