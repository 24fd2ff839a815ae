// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.Observed;
import gatehouse.model.fact.IdentityFact.NotSameAs;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Pairs of names of which somebody said that they do not mean the same thing. */
final class Apart {
  private final Map<String, Set<String>> pairs = new HashMap<>();

  Apart(Collection<? extends Observed<?>> observations) {
    for (Observed<?> observed : observations) {
      if (observed.fact() instanceof NotSameAs not) {
        pairs.computeIfAbsent(not.one(), n -> new TreeSet<>()).add(not.other());
        pairs.computeIfAbsent(not.other(), n -> new TreeSet<>()).add(not.one());
      }
    }
  }

  /** True when a name of the one side must stay apart from a name of the other. */
  boolean any(Collection<String> ours, Collection<String> theirs) {
    return !pairs.isEmpty()
        && ours.stream()
            .anyMatch(
                name -> pairs.getOrDefault(name, Set.of()).stream().anyMatch(theirs::contains));
  }
}
