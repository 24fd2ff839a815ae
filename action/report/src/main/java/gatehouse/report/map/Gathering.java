// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.assess.Assessment;
import gatehouse.assess.HomeShape.TieKind;
import gatehouse.assess.Subject;
import gatehouse.assess.path.Route;
import gatehouse.assess.path.Start;
import gatehouse.report.EntryWords;
import gatehouse.report.PathWords;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what is to be on the map. */
final class Gathering {
  private static final String PERSON = "person:";
  private static final String COMPANY = "company:";
  private static final int LONGEST = 60;

  private final Assessment assessment;
  private final Places places;
  private final EntryWords names;
  private final PathWords people;
  private final Map<String, Thing> things = new LinkedHashMap<>();

  Gathering(Assessment assessment, Places places, Words words) {
    this.assessment = assessment;
    this.places = places;
    this.names = new EntryWords(assessment, words);
    this.people = new PathWords(assessment, words);
    for (Subject subject : assessment.subjects().values()) {
      if (isShown(subject)) {
        add(subject);
      }
    }
    for (String company : companies()) {
      things.put(
          COMPANY + company,
          new Thing(
              COMPANY + company,
              Places.OUTSIDE,
              Kinds.COMPANY,
              names.value(Kinds.COMPANY, company)));
    }
  }

  /** Apps are too many; those that the way leads through join later. */
  private static boolean isShown(Subject subject) {
    return switch (subject.kind()) {
      case Kinds.PHONE, Kinds.ACCOUNT, Kinds.NETWORK, Kinds.DEVICE -> true;
      default -> false;
    };
  }

  private void add(Subject subject) {
    if (onMap(subject.id()).isEmpty()) {
      String kind =
          subject.kind().equals(Kinds.DEVICE)
              ? Kinds.device(assessment.shape().uses().getOrDefault(subject.id(), ""))
              : subject.kind();
      things.put(
          subject.id(),
          new Thing(subject.id(), places.of(subject), kind, shortened(subject.name())));
    }
  }

  /** A name on a map is read at a glance. */
  private static Phrase shortened(String name) {
    return Phrase.evidence(
        name.codePointCount(0, name.length()) <= LONGEST
            ? name
            : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip() + "...");
  }

  private List<String> companies() {
    return assessment.graph().assets().stream()
        .map(asset -> asset.arguments().get(Kinds.COMPANY))
        .flatMap(company -> Optional.ofNullable(company).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Adds who begins a way, and the apps that it leads through. */
  Way follow(Route route) {
    String start = begin(route.start());
    route.steps().stream()
        .flatMap(step -> step.arguments().values().stream())
        .map(value -> assessment.subjects().get(value))
        .flatMap(subject -> Optional.ofNullable(subject).stream())
        .filter(subject -> subject.kind().equals(Kinds.APP))
        .forEach(this::add);
    return Way.of(route, start, this::onMap);
  }

  private String begin(Start start) {
    if (!start.isAdversary()) {
      return onMap(start.who()).orElse(start.who());
    }
    String id = PERSON + start.who();
    things.put(id, new Thing(id, Places.OUTSIDE, Kinds.PERSON, people.start(start).capitalised()));
    return id;
  }

  /** The thing that a value names: a device that is a phone stands on the map as that phone. */
  Optional<String> onMap(String value) {
    for (String phone : assessment.shape().others(value, TieKind.IS)) {
      if (assessment.subjects().containsKey(phone)) {
        return Optional.of(phone);
      }
    }
    if (things.containsKey(value)) {
      return Optional.of(value);
    }
    String company = COMPANY + value;
    return things.containsKey(company) ? Optional.of(company) : Optional.empty();
  }

  /** The phone that an app is on. */
  Optional<String> phone(String app) {
    return Optional.ofNullable(assessment.subjects().get(app))
        .map(Subject::parent)
        .filter(parent -> !parent.isEmpty());
  }

  Map<String, Thing> things() {
    return things;
  }
}
