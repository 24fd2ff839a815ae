// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.history;

import gatehouse.model.Aspect;
import gatehouse.model.Observed;
import gatehouse.model.Vocabulary;
import gatehouse.model.fact.AppFact.Installed;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.CoverageFact.NotExamined;
import gatehouse.model.fact.PhoneFact;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts observations into looks. */
final class Looks {
  private final Set<String> phoneArtefacts = new HashSet<>();
  private final Set<String> files = new HashSet<>();
  private final Map<String, String> phones = new HashMap<>();
  private final Map<String, Instant> times = new HashMap<>();

  Looks(Collection<? extends Observed<?>> observations) {
    for (Observed<?> o : observations) {
      switch (o.fact()) {
        case Installed f -> {
          phones.merge(f.app().value(), f.phone().value(), (a, b) -> a.compareTo(b) < 0 ? a : b);
          phoneArtefacts.add(artefact(o));
        }
        case PhoneFact f -> phoneArtefacts.add(artefact(o));
        default -> {}
      }
    }
    for (Observed<?> o : observations) {
      if (!ofPhone(o)) {
        files.add(o.run().value() + " " + o.source().collector());
      }
    }
    if (!single()) {
      observations.forEach(o -> times.merge(name(o), o.period().seen(), Looks::later));
    }
  }

  /** True when no look can supersede another: each side was looked at once. */
  boolean single() {
    return phoneArtefacts.size() <= 1 && files.size() <= 1;
  }

  Look look(Observed<?> o) {
    String name = name(o);
    Instant time = times.getOrDefault(name, o.period().seen());
    return new Look(name, o.source().collector(), ofPhone(o), time);
  }

  /** What the observation answers for; nothing when it does not age. */
  Optional<Side> side(Observed<?> o) {
    return switch (o.fact()) {
      case Examined f -> Optional.of(side(o, f.subject(), f.aspect()));
      case NotExamined f -> Optional.of(side(o, f.subject(), f.aspect()));
      default ->
          Vocabulary.relationOf(o.fact())
              .aspect()
              .map(aspect -> side(o, Vocabulary.subject(o.fact()).toString(), aspect));
    };
  }

  private Side side(Observed<?> o, String subject, Aspect aspect) {
    boolean phone = ofPhone(o);
    return new Side(phone ? phones.getOrDefault(subject, subject) : subject, aspect, phone);
  }

  private boolean ofPhone(Observed<?> o) {
    return phoneArtefacts.contains(artefact(o));
  }

  private String name(Observed<?> o) {
    String files = o.run().value() + " " + o.source().collector();
    return ofPhone(o) ? files + " " + artefact(o) : files;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static String artefact(Observed<?> o) {
    return o.source().artefact().sha256();
  }
}
