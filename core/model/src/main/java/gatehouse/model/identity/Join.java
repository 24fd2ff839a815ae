// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.Assurance;
import gatehouse.model.Observed;
import gatehouse.model.fact.IdentityFact.SameAs;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two names that mean the same thing.
 *
 * @param one the lesser of the two names
 * @param other the other
 * @param reason why, in plain words
 * @param because the observations that say so; never empty
 */
public record Join(String one, String other, String reason, List<Observed<?>> because) {
  public Join {
    if (one.compareTo(other) > 0) {
      String lesser = other;
      other = one;
      one = lesser;
    }
    because = List.copyOf(because);
  }

  /** As sure as the weakest of what it rests on. */
  public Assurance assurance() {
    return because.stream().map(Observed::assurance).reduce(Assurance.CONTINUOUS, Assurance::and);
  }

  /** The join as {@code same_as} facts, one for each place it was read from. */
  Stream<Observed<SameAs>> observed() {
    SameAs fact = new SameAs(one, other, reason);
    return because.stream()
        .map(o -> new Observed<>(fact, o.source(), assurance(), o.period(), o.run()));
  }
}
