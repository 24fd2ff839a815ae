// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts findings where a person looks for them: by phone, then by the kind of thing. */
final class Sections {
  /** So many findings of one rule in one place are told once, with a list. */
  private static final int FOLD_FROM = 3;

  private static final String PHONE = "phone";

  private final Assessment assessment;

  /** Where something is told; the phone's id is empty for what belongs to none. */
  private record Place(Section.Kind kind, String phone) {}

  Sections(Assessment assessment) {
    this.assessment = assessment;
  }

  /** A section for every phone, those with the worst findings first; then one for each kind. */
  List<Section> make() {
    Map<Place, List<Finding>> byPlace = new LinkedHashMap<>();
    for (Finding finding : assessment.findings()) {
      byPlace.computeIfAbsent(place(subject(finding)), p -> new ArrayList<>()).add(finding);
    }
    for (Subject subject : assessment.subjects().values()) {
      if (isPhone(subject)) {
        byPlace.putIfAbsent(place(subject), List.of());
      }
    }
    return byPlace.entrySet().stream()
        .map(place -> section(place.getKey(), place.getValue()))
        .sorted(Comparator.comparing(Section::kind))
        .toList();
  }

  private Section section(Place place, List<Finding> findings) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String about = isPhone(subject(finding)) ? "phone " : "thing ";
      byRule.computeIfAbsent(about + finding.rule(), r -> new ArrayList<>()).add(finding);
    }
    List<Entry> own = new ArrayList<>();
    List<Entry> common = new ArrayList<>();
    Map<Subject, List<Entry>> byThing = new LinkedHashMap<>();
    for (List<Finding> same : byRule.values()) {
      List<Entry> entries =
          same.size() < FOLD_FROM
              ? same.stream().map(f -> entry(List.of(f))).toList()
              : List.of(entry(same));
      for (Entry entry : entries) {
        Subject about = entry.subjects().getFirst();
        if (isPhone(about)) {
          own.add(entry);
        } else if (entry.subjects().size() > 1) {
          common.add(entry);
        } else {
          byThing.computeIfAbsent(about, a -> new ArrayList<>()).add(entry);
        }
      }
    }
    List<Section.Thing> things = new ArrayList<>();
    byThing.forEach((thing, entries) -> things.add(new Section.Thing(thing, entries)));
    Optional<Subject> phone =
        place.phone.isEmpty() ? Optional.empty() : Optional.of(subject(place.phone));
    return new Section(place.kind, phone, own, common, things);
  }

  private Entry entry(List<Finding> findings) {
    return Entry.of(findings, findings.stream().map(this::subject).toList());
  }

  private Subject subject(Finding finding) {
    return subject(finding.subject());
  }

  private Subject subject(String id) {
    Subject known = assessment.subjects().get(id);
    return known != null ? known : new Subject(id, "", id, "", "");
  }

  private static Place place(Subject subject) {
    String phone = isPhone(subject) ? subject.id() : subject.parent();
    return new Place(phone.isEmpty() ? Section.Kind.of(subject) : Section.Kind.PHONE, phone);
  }

  private static boolean isPhone(Subject subject) {
    return subject.kind().equals(PHONE);
  }
}
