// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.Finding;
import gatehouse.assess.Subject;
import gatehouse.assess.path.Concern;
import gatehouse.assess.path.HomeGraph;
import gatehouse.assess.path.PossibleFix;
import gatehouse.assess.person.Person;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which changes come first and which last, whatever they gain.
 *
 * <p>First is what ends something that may be happening now. Last is what takes from an app that
 * may be somebody's watching. Where somebody hostile may live here nothing is first, and last is
 * whatever they would notice.
 */
final class Orders {
  private Orders() {}

  static Concern concern(
      Person person,
      HomeGraph graph,
      SortedMap<String, List<String>> remedies,
      List<Finding> findings,
      Map<String, Subject> subjects) {
    if (person.quiet()) {
      return person.concern(Set.of(), keys(graph, person::isNoticed));
    }
    Set<String> now = new HashSet<>();
    Set<String> watched = new HashSet<>();
    for (Finding finding : findings) {
      if (Urgency.of(finding, subjects) == Urgency.NOW) {
        now.add(finding.key());
      }
      Subject subject = subjects.get(finding.subject());
      if (finding.delicate() && subject != null && subject.kind().equals("app")) {
        watched.add(finding.subject());
      }
    }
    return person.concern(
        keys(graph, fix -> !Collections.disjoint(now, ended(remedies, fix))),
        keys(graph, fix -> isCareless(fix, watched)));
  }

  private static List<String> ended(SortedMap<String, List<String>> remedies, PossibleFix fix) {
    return remedies.getOrDefault(fix.key(), List.of());
  }

  /** Whether it takes from an app that watches, and is not what is offered instead of that. */
  private static boolean isCareless(PossibleFix fix, Set<String> watched) {
    return fix.spec().instead().isEmpty()
        && !Collections.disjoint(fix.arguments().values(), watched);
  }

  private static Set<String> keys(HomeGraph graph, Predicate<PossibleFix> which) {
    return graph.fixes().stream()
        .filter(which)
        .map(PossibleFix::key)
        .collect(Collectors.toUnmodifiableSet());
  }
}
