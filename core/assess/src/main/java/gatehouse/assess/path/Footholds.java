// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import gatehouse.logic.ground.Propagation;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody gets who has a thing in their hands. */
public final class Footholds {
  private final HomeGraph home;
  private final Propagation propagation;
  private final Map<String, Start> starts = new HashMap<>();
  private final Map<String, Set<String>> known = new HashMap<>();

  /** The footholds of a home. */
  public Footholds(HomeGraph home) {
    this.home = home;
    this.propagation = new Propagation(home.grounding());
    home.starts().stream()
        .filter(start -> !start.isAdversary())
        .forEach(start -> starts.put(start.who(), start));
  }

  /** The ids of assets within reach of the thing with this id; none when nobody can hold it. */
  public Set<String> reached(String thing) {
    return known.computeIfAbsent(thing, this::reach);
  }

  private Set<String> reach(String thing) {
    Start start = starts.get(thing);
    if (start == null) {
      return Set.of();
    }
    propagation.run(home.given(start));
    return home.assets().stream()
        .filter(asset -> propagation.holds(asset.atom()))
        .map(asset -> asset.spec().id())
        .collect(Collectors.toSet());
  }
}
