// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Routes that differ only in the things they go by: the same steps, to the same kind of asset.
 *
 * @param first the one to tell
 * @param alike the others
 */
public record RouteGroup(Route first, List<Route> alike) {
  public RouteGroup {
    alike = List.copyOf(alike);
  }

  private record Shape(String asset, List<String> steps) {
    static Shape of(Route route) {
      return new Shape(
          route.asset().spec().id(), route.steps().stream().map(step -> step.spec().id()).toList());
    }
  }

  /** All of them. */
  public Stream<Route> routes() {
    return Stream.concat(Stream.of(first), alike.stream());
  }

  /** The groups of some routes, in the order of their first. */
  public static List<RouteGroup> of(List<Route> routes) {
    Map<Shape, List<Route>> shapes = new LinkedHashMap<>();
    for (Route route : routes) {
      shapes.computeIfAbsent(Shape.of(route), shape -> new ArrayList<>()).add(route);
    }
    return shapes.values().stream()
        .map(group -> new RouteGroup(group.getFirst(), group.subList(1, group.size())))
        .toList();
  }
}
