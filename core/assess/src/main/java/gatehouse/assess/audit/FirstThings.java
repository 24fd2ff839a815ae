// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.audit;

import gatehouse.assess.Finding;
import gatehouse.assess.Severity;
import gatehouse.assess.Subject;
import gatehouse.assess.Topic;
import gatehouse.assess.person.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The most pressing findings.
 *
 * <p>What may be happening now comes before what has long been neglected. Among equals the worst
 * come first for the person who asks, then the surest, then those whose fix touches most findings
 * as bad, and most of all: what is done about an app touches all that is wrong with it, what is
 * done about a phone all of one kind. No two ask for the same thing; two for a like thing, such as
 * updating two phones, only when nothing else that is high or critical is left.
 */
final class FirstThings {
  private static final int MOST = 3;
  private static final Set<String> OLD_AGE = Set.of(Topic.PATCHES.word(), Topic.SUPPORT.word());

  private final Map<String, Subject> subjects;
  private final ToIntFunction<Finding> points;
  private final List<Weighed> first = new ArrayList<>();
  private final Set<String> advised = new HashSet<>();

  private FirstThings(Map<String, Subject> subjects, ToIntFunction<Finding> points) {
    this.subjects = subjects;
    this.points = points;
  }

  /**
   * The keys of at most three findings.
   *
   * @param points what each weighs for the person who asks
   */
  static List<String> of(
      List<Finding> findings, Map<String, Subject> subjects, ToIntFunction<Finding> points) {
    return new FirstThings(subjects, points).choose(findings);
  }

  private List<String> choose(List<Finding> findings) {
    Map<String, Integer> touched = new HashMap<>();
    for (Finding finding : findings) {
      touched.merge(fix(finding), 1, Integer::sum);
      touched.merge(asBad(finding), 1, Integer::sum);
    }
    List<Weighed> pressing =
        findings.stream()
            .filter(f -> f.severity() != Severity.INFO)
            .map(f -> weighed(f, touched))
            .sorted(Weighed.ORDER)
            .toList();
    Set<String> kinds = new HashSet<>();
    for (Weighed weighed : pressing) {
      boolean serious = weighed.points >= Person.SERIOUS;
      if (serious && !kinds.contains(kind(weighed.finding)) && take(weighed)) {
        kinds.add(kind(weighed.finding));
      }
    }
    pressing.forEach(this::take);
    return first.stream().sorted(Weighed.ORDER).map(w -> w.finding.key()).toList();
  }

  /**
   * A finding with what decides its place.
   *
   * @param asBad how many findings as bad its fix touches
   * @param all how many its fix touches
   */
  private record Weighed(Finding finding, Urgency urgency, int points, int asBad, int all) {
    private static final Comparator<Weighed> ORDER =
        Comparator.comparing(Weighed::urgency)
            .thenComparing(w -> -w.points)
            .thenComparing(w -> w.finding.severity())
            .thenComparing(w -> w.finding.certainty())
            .thenComparing(w -> -w.asBad)
            .thenComparing(w -> -w.all)
            .thenComparing(w -> w.finding.key());
  }

  private Weighed weighed(Finding finding, Map<String, Integer> touched) {
    return new Weighed(
        finding,
        Urgency.of(finding, subjects),
        points.applyAsInt(finding),
        touched.getOrDefault(asBad(finding), 0),
        touched.getOrDefault(fix(finding), 0));
  }

  private boolean take(Weighed weighed) {
    Finding finding = weighed.finding;
    String fix = fix(finding);
    if (first.size() == MOST || advised.contains(finding.rule()) || advised.contains(fix)) {
      return false;
    }
    advised.add(finding.rule());
    advised.add(fix);
    return first.add(weighed);
  }

  /** The equally bad ones among what is dealt with at one go. */
  private String asBad(Finding finding) {
    return finding.severity().word() + " " + fix(finding);
  }

  /** What is dealt with at one go. */
  private String fix(Finding finding) {
    return isApp(finding) ? finding.subject() : finding.subject() + " " + kind(finding);
  }

  /** What advice is alike: each installed app has its own, all app files share one. */
  private String kind(Finding finding) {
    if (isApp(finding)) {
      return isInstalled(finding) ? finding.subject() : "file";
    }
    String topic = finding.topics().stream().findFirst().orElse("");
    return OLD_AGE.contains(topic) ? Topic.PATCHES.word() : topic;
  }

  private boolean isApp(Finding finding) {
    Subject subject = subjects.get(finding.subject());
    return subject != null && subject.kind().equals("app");
  }

  private boolean isInstalled(Finding finding) {
    Subject subject = subjects.get(finding.subject());
    return subject != null && !subject.parent().isEmpty();
  }
}
