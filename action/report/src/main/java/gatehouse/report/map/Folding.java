// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Folds things into groups, no more of them than the map needs to be read. */
final class Folding {
  private static final int FOLD_FROM = 3;

  /** So many things on the way keep a box of their own. */
  private static final int MOST_ON_THE_WAY = 30;

  /** How much is folded: the first that leaves few enough boxes is taken. */
  private enum Degree {
    /** Three lamps and more. */
    LIGHT,
    /** Two of anything. */
    CLOSE,
    /** All that stands in a lane. */
    FLAT
  }

  /**
   * Things that share a box.
   *
   * @param kind what they are; or the word for anything when they differ
   * @param things at least one, sorted
   */
  record Fold(String lane, String kind, List<Thing> things) {
    /** Of one thing its own id, else one that does not change with who is in it. */
    String id() {
      return things.size() == 1 ? things.getFirst().id() : "group:" + lane + ":" + kind;
    }
  }

  private final Collection<Thing> things;
  private final Set<String> alone;

  Folding(Collection<Thing> things, Set<String> onTheWay) {
    this.things = things;
    this.alone = onTheWay.stream().limit(MOST_ON_THE_WAY).collect(Collectors.toSet());
  }

  /** The boxes of every lane, in their order. */
  Map<String, List<Fold>> lanes(List<String> order) {
    Map<String, List<Fold>> lanes = Map.of();
    for (Degree degree : Degree.values()) {
      lanes = lanes(order, degree);
      if (lanes.values().stream().mapToInt(List::size).sum() <= HomeMap.MOST_NODES) {
        break;
      }
    }
    return lanes;
  }

  private Map<String, List<Fold>> lanes(List<String> order, Degree degree) {
    Map<String, List<Fold>> lanes = new LinkedHashMap<>();
    for (String lane : order) {
      List<Thing> inLane =
          things.stream()
              .filter(thing -> thing.lane().equals(lane))
              .sorted(Comparator.comparing(Folding::order).thenComparing(Thing::id))
              .toList();
      if (!inLane.isEmpty()) {
        lanes.put(lane, fold(lane, inLane, degree));
      }
    }
    return lanes;
  }

  private static int order(Thing thing) {
    return Kinds.order(thing.kind());
  }

  private List<Fold> fold(String lane, List<Thing> inLane, Degree degree) {
    Map<String, List<Thing>> groups = new LinkedHashMap<>();
    for (Thing thing : inLane) {
      String group =
          alone.contains(thing.id())
              ? "alone " + thing.id()
              : degree == Degree.FLAT ? "all" : "kind " + thing.kind();
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(thing);
    }
    List<Fold> folds = new ArrayList<>();
    for (List<Thing> group : groups.values()) {
      if (isFolded(group, degree)) {
        folds.add(new Fold(lane, kind(group), group));
      } else {
        group.forEach(thing -> folds.add(new Fold(lane, thing.kind(), List.of(thing))));
      }
    }
    return folds;
  }

  private static boolean isFolded(List<Thing> group, Degree degree) {
    return degree == Degree.LIGHT
        ? group.size() >= FOLD_FROM && Kinds.isOneOfMany(group.getFirst().kind())
        : group.size() > 1;
  }

  private static String kind(List<Thing> group) {
    String first = group.getFirst().kind();
    return group.stream().allMatch(thing -> thing.kind().equals(first)) ? first : "thing";
  }
}
