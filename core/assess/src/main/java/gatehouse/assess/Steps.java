// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps below a step. Steps are shared, so a proof written out as a tree may be exponentially
 * larger than it is, and as deep as it likes: its hash is kept, and equality goes once through each
 * pair of steps.
 */
final class Steps extends AbstractList<ProofStep> {
  private final List<ProofStep> steps;
  private final int hash;

  Steps(List<ProofStep> steps) {
    this.steps = List.copyOf(steps);
    hash = this.steps.hashCode();
  }

  @Override
  public ProofStep get(int index) {
    return steps.get(index);
  }

  @Override
  public int size() {
    return steps.size();
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof Steps s ? hash == s.hash && same(this, s) : super.equals(other);
  }

  @Override
  public String toString() {
    return "[" + steps.size() + " steps]";
  }

  private record Pair(Steps a, Steps b) {
    @Override
    @SuppressWarnings("ReferenceEquality") // equality is what is being found out
    public boolean equals(Object other) {
      return other instanceof Pair p && a == p.a && b == p.b;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(a) + System.identityHashCode(b);
    }
  }

  private static boolean same(Steps a, Steps b) {
    var open = new ArrayList<>(List.of(new Pair(a, b)));
    Set<Pair> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      Pair pair = open.removeLast();
      if (pair.a.size() != pair.b.size()) {
        return false;
      }
      for (int i = 0; i < pair.a.size(); i++) {
        ProofStep one = pair.a.get(i);
        ProofStep two = pair.b.get(i);
        if (one == two) {
          continue;
        }
        if (!one.getClass().equals(two.getClass()) || !own(one).equals(own(two))) {
          return false;
        }
        var below = new Pair(below(one), below(two));
        if (seen.add(below)) {
          open.add(below);
        }
      }
    }
    return true;
  }

  private static final Steps NONE = new Steps(List.of());

  /** What a step says by itself. */
  private static List<?> own(ProofStep step) {
    return switch (step) {
      case ProofStep.Concluded c -> List.of(c.statement(), c.rule(), c.place());
      case ProofStep.Counted c -> List.of(c.statement());
      case ProofStep.Compared c -> List.of(c.statement());
      case ProofStep.Read r -> List.of(r.statement(), r.sources());
      case ProofStep.Absent a -> List.of(a.statement(), a.examined());
    };
  }

  private static Steps below(ProofStep step) {
    return switch (step) {
      case ProofStep.Concluded c when c.premises() instanceof Steps premises -> premises;
      case ProofStep.Counted c when c.counted() instanceof Steps counted -> counted;
      default -> NONE;
    };
  }
}
