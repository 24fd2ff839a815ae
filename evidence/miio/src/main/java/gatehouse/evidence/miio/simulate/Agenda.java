// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.simulate;

import java.util.Comparator;
import java.util.PriorityQueue;

/** What is to be done later, in order of time; of what is too much, the newest is dropped. */
final class Agenda {
  private static final int MOST = 200_000;

  private record Entry(long at, long number, Runnable task) {}

  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparingLong(Entry::at).thenComparingLong(Entry::number));
  private long count;

  void add(long at, Runnable task) {
    if (entries.size() < MOST) {
      entries.add(new Entry(at, count++, task));
    }
  }

  /** The moment of the first entry; none when nothing is to be done. */
  long next(long none) {
    Entry first = entries.peek();
    return first == null ? none : first.at();
  }

  /** Does what is due, but not what that adds. */
  void run(long now) {
    long newest = count;
    for (Entry first = entries.peek();
        first != null && first.at() <= now && first.number() < newest;
        first = entries.peek()) {
      entries.remove().task().run();
    }
  }
}
