// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.Observed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds names of devices, or of segments, that mean the same one.
 *
 * <p>A lasting mark is enough. A passing one is enough unless lasting marks contradict it: an
 * address that two network interfaces claim says nothing about who else was there.
 */
final class ThingJoins {
  private final SortedMap<String, ThingMarks> things;

  ThingJoins(SortedMap<String, ThingMarks> things) {
    this.things = things;
  }

  /** Joins by marks that no two things share. */
  List<Join> sure() {
    List<Join> joins = new ArrayList<>();
    holders(m -> m.lasting).forEach((mark, names) -> chain(mark, names, m -> m.lasting, joins));
    return joins;
  }

  /** Joins by marks that a thing has for a while. */
  List<Join> likely() {
    List<Join> joins = new ArrayList<>();
    holders(m -> m.passing)
        .forEach(
            (mark, names) -> {
              if (names.stream().noneMatch(one -> contradicted(List.of(one), names))) {
                chain(mark, names, m -> m.passing, joins);
              }
            });
    return joins;
  }

  /** True when a name of the one side cannot mean the same as a name of the other. */
  boolean contradicted(Iterable<String> ours, Iterable<String> theirs) {
    for (String one : ours) {
      for (String other : theirs) {
        if (marks(one).contradict(marks(other))) {
          return true;
        }
      }
    }
    return false;
  }

  private SortedMap<Mark, List<String>> holders(
      Function<ThingMarks, NavigableMap<Mark, Observed<?>>> side) {
    SortedMap<Mark, List<String>> holders =
        new TreeMap<>(Comparator.<Mark>naturalOrder().thenComparing(Mark::kind));
    for (Map.Entry<String, ThingMarks> thing : things.entrySet()) {
      for (Mark mark : side.apply(thing.getValue()).keySet()) {
        holders.computeIfAbsent(mark, m -> new ArrayList<>()).add(thing.getKey());
      }
    }
    return holders;
  }

  private void chain(
      Mark mark,
      List<String> names,
      Function<ThingMarks, NavigableMap<Mark, Observed<?>>> side,
      List<Join> joins) {
    String reason = "both have the %s %s".formatted(mark.kind(), mark.value());
    for (int i = 1; i < names.size(); i++) {
      String one = names.get(i - 1);
      String other = names.get(i);
      Observed<?> here = side.apply(marks(one)).get(mark);
      Observed<?> there = side.apply(marks(other)).get(mark);
      joins.add(new Join(one, other, reason, List.of(here, there)));
    }
  }

  private ThingMarks marks(String name) {
    return things.getOrDefault(name, new ThingMarks());
  }
}
