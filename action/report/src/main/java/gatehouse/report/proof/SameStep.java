// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.proof;

import gatehouse.assess.ProofStep;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Numbers steps, and knows which are the same: the same object, or the same statement reached in
 * the same way.
 *
 * <p>It never asks a step for its equality, which would walk through the whole proof below it.
 */
final class SameStep {
  private record Name(Class<?> kind, String statement) {}

  private final IdentityHashMap<ProofStep, Integer> byIdentity = new IdentityHashMap<>();
  private final Map<Name, Integer> byName = new HashMap<>();
  private final int first;
  private int count;

  /** Begins to count at this number. */
  SameStep(int first) {
    this.first = first;
  }

  /** True when the step is new; it then has the next number. */
  boolean add(ProofStep step) {
    if (byIdentity.containsKey(step)) {
      return false;
    }
    Integer same = step instanceof ProofStep.Compared ? null : byName.get(name(step));
    if (same != null) {
      byIdentity.put(step, same);
      return false;
    }
    int number = first + count++;
    byIdentity.put(step, number);
    byName.put(name(step), number);
    return true;
  }

  /** The number of a step that was added. */
  int number(ProofStep step) {
    Integer number = byIdentity.get(step);
    if (number == null) {
      throw new IllegalArgumentException("no step of these proofs: " + step.statement());
    }
    return number;
  }

  private static Name name(ProofStep step) {
    return new Name(step.getClass(), step.statement());
  }
}
