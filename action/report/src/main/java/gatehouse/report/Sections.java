// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Subject;
import gatehouse.report.Section.AppGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts findings where a person looks for them: by phone, then what apps share, then by app. */
final class Sections {
  /** So many findings of one rule in one place are told once, with a list. */
  private static final int FOLD_FROM = 3;

  private static final String PHONE = "phone";

  private final Assessment assessment;

  Sections(Assessment assessment) {
    this.assessment = assessment;
  }

  /** A section for every phone, those with the worst findings first; loose apps come last. */
  List<Section> make() {
    Map<String, List<Finding>> byPlace = new LinkedHashMap<>();
    for (Finding finding : assessment.findings()) {
      byPlace.computeIfAbsent(place(subject(finding)), p -> new ArrayList<>()).add(finding);
    }
    for (Subject subject : assessment.subjects().values()) {
      if (subject.kind().equals(PHONE)) {
        byPlace.putIfAbsent(subject.id(), List.of());
      }
    }
    List<Section> sections = new ArrayList<>();
    List<Finding> loose = byPlace.remove("");
    byPlace.forEach((phone, findings) -> sections.add(section(phone, findings)));
    if (loose != null) {
      sections.add(section("", loose));
    }
    return sections;
  }

  private Section section(String place, List<Finding> findings) {
    Map<String, List<Finding>> byRule = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String about = isPhone(subject(finding)) ? "phone " : "app ";
      byRule.computeIfAbsent(about + finding.rule(), r -> new ArrayList<>()).add(finding);
    }
    List<Entry> own = new ArrayList<>();
    List<Entry> common = new ArrayList<>();
    Map<Subject, List<Entry>> byApp = new LinkedHashMap<>();
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
          byApp.computeIfAbsent(about, a -> new ArrayList<>()).add(entry);
        }
      }
    }
    List<AppGroup> apps = new ArrayList<>();
    byApp.forEach((app, entries) -> apps.add(new AppGroup(app, entries)));
    Optional<Subject> phone = place.isEmpty() ? Optional.empty() : Optional.of(subject(place));
    return new Section(phone, own, common, apps);
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

  private static String place(Subject subject) {
    return isPhone(subject) ? subject.id() : subject.parent();
  }

  private static boolean isPhone(Subject subject) {
    return subject.kind().equals(PHONE);
  }
}
