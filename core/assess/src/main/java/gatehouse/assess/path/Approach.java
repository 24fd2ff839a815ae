// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that somebody gets who begins at one place.
 *
 * @param start where they begin
 * @param groups the easiest way to each asset, alike ways together, the worst first; never empty
 */
public record Approach(Start start, List<RouteGroup> groups) {
  private static final Comparator<Approach> WORST_FIRST =
      Comparator.comparing(approach -> approach.groups().getFirst().first(), Route.WORST_FIRST);

  public Approach {
    groups = List.copyOf(groups);
  }

  /** The approaches that lead to any of some assets, those first that lead to the worst. */
  public static List<Approach> of(HomeGraph home, Predicate<Start> from, Predicate<Asset> to) {
    return home.starts().stream()
        .filter(from)
        .map(start -> new Approach(start, groups(home, start, to)))
        .filter(approach -> !approach.groups().isEmpty())
        .sorted(WORST_FIRST)
        .toList();
  }

  private static List<RouteGroup> groups(HomeGraph home, Start start, Predicate<Asset> to) {
    return RouteGroup.of(
        Ways.from(start, home).routes().stream().filter(r -> to.test(r.asset())).toList());
  }

  /** Every way of its own, the worst first. */
  public Stream<Route> routes() {
    return groups.stream().flatMap(RouteGroup::routes).sorted(Route.WORST_FIRST);
  }

  /** The groups that one tells, when this many are told. */
  public List<RouteGroup> told(int most) {
    return groups.subList(0, Math.min(most, groups.size()));
  }

  /** The ways that are left then. */
  public List<Route> untold(int most) {
    return groups.stream().skip(most).flatMap(RouteGroup::routes).toList();
  }
}
