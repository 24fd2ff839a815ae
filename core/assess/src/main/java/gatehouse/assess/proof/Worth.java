// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.proof;

import gatehouse.logic.proof.Proof;
import gatehouse.model.Assurance;
import gatehouse.model.Observed;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** A conclusion is worth as much as its weakest premise; a premise as much as its best source. */
final class Worth {
  private final Evidence evidence;

  Worth(Evidence evidence) {
    this.evidence = evidence;
  }

  Assurance of(Proof proof) {
    Assurance weakest = Assurance.CONTINUOUS;
    Set<Proof> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Proof> open = new ArrayDeque<>(List.of(proof));
    while (!open.isEmpty()) {
      Proof at = open.pop();
      if (seen.add(at)) {
        switch (at) {
          case Proof.Given given -> {
            List<Observed<?>> sources = evidence.of(given.tuple());
            weakest = sources.isEmpty() ? weakest : weakest.and(sources.getFirst().assurance());
          }
          case Proof.Derived derived -> derived.premises().forEach(open::push);
          case Proof.Compared compared -> compared.aggregates().forEach(open::push);
          case Proof.Aggregated aggregated ->
              aggregated.ways().forEach(way -> way.forEach(open::push));
          case Proof.Absent absent -> {}
        }
      }
    }
    return weakest;
  }
}
