// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses the one way that a report tells first: to what matters most, by strangers before those
 * whom the person knows or deals with, then the easiest.
 */
public final class WorstWay {
  /** A report is read by others too: it begins with nobody whom its reader may live with. */
  private static final Set<String> STRANGERS =
      Set.of("internet", "neighbour", "guest", "malicious app", "thief", "phishing caller");

  private WorstWay() {}

  /** The way to tell first of those from some starts to some assets. */
  public static Optional<Route> of(HomeGraph home, Predicate<Start> from, Predicate<Asset> to) {
    return home.starts().stream()
        .filter(from)
        .flatMap(start -> Ways.from(start, home).routes().stream())
        .filter(route -> to.test(route.asset()))
        .min(
            Comparator.comparing((Route route) -> -route.asset().spec().weight())
                .thenComparing(route -> !STRANGERS.contains(route.start().who()))
                .thenComparing(Route::effort)
                .thenComparing(route -> route.steps().size()));
  }
}
