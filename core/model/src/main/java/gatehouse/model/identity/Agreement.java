// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.identity;

import gatehouse.model.ArtefactId;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Observed;
import gatehouse.model.PhoneId;
import gatehouse.model.fact.PhoneFact;
import gatehouse.model.fact.PhoneFact.BootOddity;
import gatehouse.model.fact.PhoneFact.Bootloader;
import gatehouse.model.fact.PhoneFact.SystemBuild;
import gatehouse.model.fact.PhoneFact.VerifiedBoot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Raises what two independent sources say to {@link Assurance#AGREED}.
 *
 * <p>Sources are independent when different collectors read different artefacts. Two artefacts that
 * one phone wrote are independent only when the phone's boot is known to be sound: whoever owns the
 * system writes both.
 */
final class Agreement {
  private final Set<PhoneId> sound = new HashSet<>();
  private final Map<ArtefactId, Set<PhoneId>> writers = new HashMap<>();

  private Agreement(Collection<Observed<?>> observations) {
    Set<PhoneId> unsound = new HashSet<>();
    for (Observed<?> observed : observations) {
      Fact fact = observed.fact();
      switch (fact) {
        case VerifiedBoot f -> (f.colour().equals("green") ? sound : unsound).add(f.phone());
        case Bootloader f -> (f.state().equals("locked") ? sound : unsound).add(f.phone());
        case BootOddity f -> unsound.add(f.phone());
        case SystemBuild f when !f.type().equals("user") -> unsound.add(f.phone());
        default -> {}
      }
      if (fact instanceof PhoneFact) {
        Naming.of(fact).ids(fact).forEach(id -> writer(observed, id));
      }
    }
    sound.removeAll(unsound);
  }

  private void writer(Observed<?> observed, Object id) {
    if (id instanceof PhoneId phone) {
      writers.computeIfAbsent(observed.source().artefact(), a -> new HashSet<>()).add(phone);
    }
  }

  /** The same observations, the agreed ones raised. */
  static List<Observed<?>> raise(List<Observed<?>> observations) {
    if (observations.stream().map(o -> o.source().collector()).distinct().count() < 2) {
      return observations;
    }
    Agreement agreement = new Agreement(observations);
    Map<Fact, List<Observed<?>>> byFact = new HashMap<>();
    observations.forEach(o -> byFact.computeIfAbsent(o.fact(), f -> new ArrayList<>(1)).add(o));
    return observations.stream()
        .<Observed<?>>map(
            o -> agreement.holds(o, byFact.getOrDefault(o.fact(), List.of())) ? raised(o) : o)
        .toList();
  }

  private boolean holds(Observed<?> observed, List<Observed<?>> same) {
    return observed.assurance() == Assurance.DEVICE
        && same.stream().anyMatch(other -> independent(observed, other));
  }

  private boolean independent(Observed<?> one, Observed<?> other) {
    ArtefactId ours = one.source().artefact();
    ArtefactId theirs = other.source().artefact();
    if (other.assurance().level() < Assurance.DEVICE.level()
        || ours.equals(theirs)
        || one.source().collector().equals(other.source().collector())) {
      return false;
    }
    Set<PhoneId> shared = new HashSet<>(writers.getOrDefault(ours, Set.of()));
    shared.retainAll(writers.getOrDefault(theirs, Set.of()));
    return sound.containsAll(shared);
  }

  private static <F extends Fact> Observed<F> raised(Observed<F> o) {
    return new Observed<>(o.fact(), o.source(), Assurance.AGREED, o.period(), o.run());
  }
}
