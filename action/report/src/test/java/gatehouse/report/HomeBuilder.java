// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.assess.Certainty;
import gatehouse.assess.Finding;
import gatehouse.assess.Gap;
import gatehouse.assess.Grade;
import gatehouse.assess.HomeShape;
import gatehouse.assess.Personal;
import gatehouse.assess.ProofStep;
import gatehouse.assess.Severity;
import gatehouse.assess.Subject;
import gatehouse.assess.path.Concern;
import gatehouse.assess.path.Exposure;
import gatehouse.assess.path.HomeGraph;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Assurance;
import gatehouse.model.Fact;
import gatehouse.model.Locator;
import gatehouse.model.Observed;
import gatehouse.model.Period;
import gatehouse.model.RunId;
import gatehouse.model.Source;
import gatehouse.model.evidence.Artefact;
import gatehouse.model.evidence.EvidenceKind;
import gatehouse.model.evidence.Keeping;
import gatehouse.model.evidence.Manifest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes assessments up for tests. */
final class HomeBuilder {
  private static final RunId RUN = new RunId("2026-03-01T10:00Z");
  private static final Instant SEEN = Instant.parse("2026-03-01T09:41:00Z");

  final SortedMap<String, Subject> subjects = new TreeMap<>();
  final List<Finding> findings = new ArrayList<>();
  final List<Gap> gaps = new ArrayList<>();
  final List<Grade.Cap> caps = new ArrayList<>();
  final List<String> first = new ArrayList<>();
  final SortedMap<String, List<String>> remedies = new TreeMap<>();
  final List<Artefact> artefacts = new ArrayList<>();
  final List<String> unrecognised = new ArrayList<>();
  HomeShape shape = HomeShape.unknown();
  HomeGraph graph = HomeGraph.empty();
  Grade.Mark best = new Grade.Mark(100, Grade.Letter.A);
  Grade.Mark worst = new Grade.Mark(100, Grade.Letter.A);

  static ArtefactId id(int number) {
    return new ArtefactId(String.format("%064x", 0xfeedL * 1_000_003 * (number + 1)));
  }

  ArtefactId artefact(int number, String name, long bytes, EvidenceKind kind) {
    artefacts.add(new Artefact(id(number), name, bytes, kind, Keeping.RAW));
    return id(number);
  }

  void phone(String id, String name, String detail) {
    subjects.put(id, new Subject(id, "phone", name, detail, ""));
  }

  void app(String id, String name, String detail, String phone) {
    subjects.put(id, new Subject(id, "app", name, detail, phone));
  }

  Observed<?> seen(Fact fact, ArtefactId artefact, Locator where, String collector) {
    return new Observed<>(
        fact, new Source(artefact, where, collector), Assurance.DEVICE, Period.seenAt(SEEN), RUN);
  }

  static ProofStep.Read read(String statement, Observed<?>... sources) {
    return new ProofStep.Read(statement, List.of(sources));
  }

  /** A finding whose key is its rule and subject. */
  Finding finding(
      String rule,
      Severity severity,
      Certainty certainty,
      String subject,
      Map<String, String> arguments,
      boolean delicate,
      ProofStep proof,
      String... topics) {
    String rest = String.join(",", new TreeMap<>(arguments).values());
    Finding finding =
        new Finding(
            rule + "(" + subject + (rest.isEmpty() ? "" : "," + rest) + ")",
            rule,
            severity,
            certainty,
            Assurance.DEVICE,
            List.of(topics),
            subject,
            new TreeMap<>(arguments),
            delicate,
            proof);
    findings.add(finding);
    return finding;
  }

  Gap gap(String subject, Aspect aspect, String reason, boolean required) {
    Gap gap = new Gap(subject, aspect, reason, required, List.of());
    gaps.add(gap);
    return gap;
  }

  Assessment build() {
    findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::key));
    return new Assessment(
        LocalDate.of(2026, 3, 1),
        "starter 2026.1",
        new Manifest(RUN, SEEN, artefacts, unrecognised),
        subjects,
        shape,
        findings,
        gaps,
        new Grade(
            best,
            worst,
            caps,
            gaps.stream().filter(Gap::required).map(g -> new Grade.Look(g, best)).toList()),
        graph,
        new Exposure(graph, Concern.EVERYBODYS),
        remedies,
        first,
        Personal.NONE);
  }
}
