// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.assess.path.Route;
import gatehouse.assess.path.RouteStep;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * From where to where each step of a way leads, in things that stand on the map.
 *
 * @param start the thing where it begins
 * @param legs one for each step
 */
record Way(String start, List<Leg> legs) {
  Way {
    legs = List.copyOf(legs);
  }

  /**
   * A step; it may stay where it is.
   *
   * @param number from 1
   */
  record Leg(int number, String from, String to) {}

  /**
   * The legs of a route.
   *
   * @param onMap the thing on the map that a value of a step names
   */
  static Way of(Route route, String start, Function<String, Optional<String>> onMap) {
    List<Leg> legs = new ArrayList<>();
    List<String> visited = new ArrayList<>(List.of(start));
    for (RouteStep step : route.steps()) {
      List<String> about = step.about().stream().map(onMap).flatMap(Optional::stream).toList();
      String to = about.isEmpty() ? visited.getLast() : about.getLast();
      legs.add(new Leg(legs.size() + 1, from(step, to, visited, about, onMap), to));
      visited.add(to);
    }
    return new Way(start, legs);
  }

  /** Where the step came from: of what it needs, that which was reached last. */
  private static String from(
      RouteStep step,
      String to,
      List<String> visited,
      List<String> about,
      Function<String, Optional<String>> onMap) {
    Set<String> needed = new LinkedHashSet<>(about);
    new TreeMap<>(step.arguments()).values().forEach(v -> onMap.apply(v).ifPresent(needed::add));
    needed.remove(to);
    for (String last : visited.reversed()) {
      if (needed.contains(last)) {
        return last;
      }
    }
    boolean isReached = visited.contains(to);
    return needed.isEmpty() || isReached ? visited.getLast() : needed.iterator().next();
  }

  /** Every thing that it touches, in its order. */
  Set<String> things() {
    Set<String> things = new LinkedHashSet<>(List.of(start));
    for (Leg leg : legs) {
      things.add(leg.from);
      things.add(leg.to);
    }
    return things;
  }

  /** The steps that arrive at a thing; 0 where the way begins. */
  List<Integer> arriving(Set<String> at) {
    List<Integer> steps = new ArrayList<>();
    if (at.contains(start)) {
      steps.add(0);
    }
    legs.stream().filter(leg -> at.contains(leg.to)).forEach(leg -> steps.add(leg.number));
    return steps;
  }
}
