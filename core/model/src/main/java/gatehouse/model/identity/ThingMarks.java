// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.Observed;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What one name of a device or a segment can be known again by. */
final class ThingMarks {
  /** Marks that no two things share, most lasting first, with where each was first read. */
  final NavigableMap<Mark, Observed<?>> lasting = new TreeMap<>();

  /** Marks that a thing has for a while: an address for a day, the name of a Wi-Fi network. */
  final NavigableMap<Mark, Observed<?>> passing = new TreeMap<>();

  void lasting(List<String> kinds, String kind, String value, Observed<?> observed) {
    int rank = kinds.indexOf(kind);
    if (rank >= 0) {
      Order.first(lasting, new Mark(rank, kind, value), observed);
    }
  }

  void passing(String kind, String value, Observed<?> observed) {
    Order.first(passing, new Mark(0, kind, value), observed);
  }

  /** An address is somebody else's tomorrow: it is a mark for the day on which it was seen. */
  void address(String address, Observed<?> observed) {
    var day = observed.period().seen().atOffset(ZoneOffset.UTC).toLocalDate();
    passing("address", address + " on " + day, observed);
  }

  /** True when both have a lasting mark of one kind, and none of that kind is the same. */
  boolean contradict(ThingMarks other) {
    return lasting.keySet().stream()
        .anyMatch(
            mark ->
                other.lasting.keySet().stream().anyMatch(m -> m.kind().equals(mark.kind()))
                    && lasting.keySet().stream()
                        .filter(m -> m.kind().equals(mark.kind()))
                        .noneMatch(other.lasting::containsKey));
  }
}
