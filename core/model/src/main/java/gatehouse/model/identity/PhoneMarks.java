// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.Observed;
import gatehouse.model.fact.AppFact.InstalledAt;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What one name of a phone can be known again by. */
final class PhoneMarks {
  /** Unique marks, most lasting first, with where each was first read. */
  final NavigableMap<Mark, Observed<?>> unique = new TreeMap<>();

  /** The boards it was said to be. */
  final NavigableMap<String, Observed<?>> boards = new TreeMap<>();

  /** When the apps that did not come with the system were installed: package, user, second. */
  final NavigableMap<String, Observed<?>> installs = new TreeMap<>();

  void mark(String kind, String value, Observed<?> observed) {
    int rank = Marks.UNIQUE.indexOf(kind);
    if (rank >= 0) {
      Order.first(unique, new Mark(rank, kind, value), observed);
    }
  }

  void installed(String name, InstalledAt at, Observed<?> observed) {
    String key = name + " " + at.user() + " " + at.time().getEpochSecond();
    Order.first(installs, key, observed);
  }
}
