// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.Gap;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Observed;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Manifest;
import gatehouse.model.fact.CoverageFact.Examined;
import gatehouse.model.fact.CoverageFact.NotExamined;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was not examined: what collectors say they could not see, and what none of them mentions.
 */
final class Gaps {
  private static final Comparator<Gap> ORDER =
      Comparator.comparing((Gap gap) -> !gap.required())
          .thenComparing(Gap::subject)
          .thenComparing(Gap::aspect)
          .thenComparing(Gap::reason);

  private final Map<ArtefactId, EvidenceKind> kinds = new HashMap<>();
  private final Set<Side> examined = new HashSet<>();
  private final Map<ArtefactId, Set<Aspect>> mentioned = new HashMap<>();
  private final Map<ArtefactId, Set<String>> subjects = new HashMap<>();

  private record Side(String subject, Aspect aspect) {}

  private record Missed(Side side, String reason) {}

  private Gaps(Manifest manifest, Collection<? extends Observed<?>> all) {
    manifest.artefacts().forEach(a -> kinds.putIfAbsent(a.id(), a.kind()));
    for (Observed<?> observed : all) {
      switch (observed.fact()) {
        case Examined f -> {
          examined.add(new Side(f.subject(), f.aspect()));
          mention(observed, f.subject(), f.aspect());
        }
        case NotExamined f -> mention(observed, f.subject(), f.aspect());
        default -> {}
      }
    }
  }

  /**
   * The gaps, those that make an audit partial first.
   *
   * @param all every observation, names resolved
   * @param latest those of them that still stand
   */
  static List<Gap> of(
      Manifest manifest,
      Collection<? extends Observed<?>> all,
      Collection<? extends Observed<?>> latest) {
    Gaps gaps = new Gaps(manifest, all);
    List<Gap> found = gaps.told(latest);
    manifest.artefacts().forEach(artefact -> found.addAll(gaps.untold(artefact)));
    return found.stream().distinct().sorted(ORDER).toList();
  }

  private List<Gap> told(Collection<? extends Observed<?>> latest) {
    Map<Missed, List<Observed<?>>> missed = new HashMap<>();
    for (Observed<?> observed : latest) {
      if (observed.fact() instanceof NotExamined f) {
        Missed key = new Missed(new Side(f.subject(), f.aspect()), f.reason());
        missed.computeIfAbsent(key, k -> new ArrayList<>(1)).add(observed);
      }
    }
    List<Gap> gaps = new ArrayList<>();
    missed.forEach(
        (key, sources) ->
            gaps.add(
                new Gap(
                    key.side().subject(),
                    key.side().aspect(),
                    key.reason(),
                    !examined.contains(key.side())
                        && sources.stream().anyMatch(o -> must(o, key.side().aspect())),
                    sources.stream().distinct().sorted(Gaps::byPlace).toList())));
    return gaps;
  }

  /** What evidence of its kind must tell, and this artefact says nothing of. */
  private List<Gap> untold(Artefact artefact) {
    Set<Aspect> told = mentioned.getOrDefault(artefact.id(), Set.of());
    Map<String, Set<Aspect>> silent = new TreeMap<>();
    for (String subject : subjects.getOrDefault(artefact.id(), Set.of(artefact.name()))) {
      for (Aspect aspect : artefact.kind().mustAnswer()) {
        if (!told.contains(aspect) && !examined.contains(new Side(subject, aspect))) {
          silent.computeIfAbsent(subject, s -> new TreeSet<>()).add(aspect);
        }
      }
    }
    List<Gap> gaps = new ArrayList<>();
    String reason = "%s says nothing about it.".formatted(artefact.name());
    silent.forEach(
        (subject, aspects) ->
            aspects.forEach(a -> gaps.add(new Gap(subject, a, reason, true, List.of()))));
    return gaps;
  }

  private void mention(Observed<?> observed, String subject, Aspect aspect) {
    ArtefactId artefact = observed.source().artefact();
    mentioned.computeIfAbsent(artefact, a -> new HashSet<>()).add(aspect);
    subjects.computeIfAbsent(artefact, a -> new TreeSet<>()).add(subject);
  }

  private boolean must(Observed<?> observed, Aspect aspect) {
    EvidenceKind kind = kinds.get(observed.source().artefact());
    return kind != null && kind.mustAnswer().contains(aspect);
  }

  private static int byPlace(Observed<?> one, Observed<?> other) {
    int order = one.source().artefact().compareTo(other.source().artefact());
    return order != 0
        ? order
        : one.source().locator().text().compareTo(other.source().locator().text());
  }
}
