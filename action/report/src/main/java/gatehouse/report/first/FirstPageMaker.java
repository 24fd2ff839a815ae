// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.first;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Severity;
import gatehouse.assess.Subject;
import gatehouse.assess.path.Plan;
import gatehouse.assess.path.Plan.PlannedFix;
import gatehouse.assess.path.Route;
import gatehouse.report.Counts;
import gatehouse.report.EntryWords;
import gatehouse.report.GradeWords;
import gatehouse.report.PathWords;
import gatehouse.report.PlanWords;
import gatehouse.report.Report;
import gatehouse.report.map.HomeMap;
import gatehouse.report.map.MapMaker;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the first page of a report; one that is quiet has none. */
public final class FirstPageMaker {
  private static final int CHANGES = 3;

  private final Report report;
  private final Assessment assessment;
  private final Words words;
  private final EntryWords names;
  private final PathWords ways;
  private final PlanWords plans;

  private FirstPageMaker(Report report, Words words) {
    this.report = report;
    this.assessment = report.assessment();
    this.words = words;
    this.names = new EntryWords(assessment, words);
    this.ways = new PathWords(assessment, words);
    this.plans = new PlanWords(assessment, words);
  }

  /** The first page of a report. */
  public static FirstPage of(Report report, Words words) {
    return new FirstPageMaker(report, words).make();
  }

  private FirstPage make() {
    HomeMap map = MapMaker.of(assessment, words);
    Optional<Finding> now = now();
    return new FirstPage(
        now.map(this::sentence).orElseGet(() -> sentence(map.way())),
        now.flatMap(finding -> map.way()).map(way -> way(way).capitalised()),
        map,
        map.way().stream()
            .flatMap(way -> way.steps().stream())
            .map(step -> ways.step(step).capitalised())
            .toList(),
        isWatched() ? Optional.of(Phrase.words(words.text("front.careful"))) : Optional.empty(),
        changes(),
        plan(assessment.exposure().plan()),
        new Unseen(assessment, words).tell());
  }

  /** Whether an app may be somebody's watching. */
  private boolean isWatched() {
    return assessment.findings().stream()
        .filter(Finding::delicate)
        .map(finding -> assessment.subjects().get(finding.subject()))
        .anyMatch(subject -> subject != null && isApp(subject));
  }

  private static boolean isApp(Subject subject) {
    return subject.kind().equals("app");
  }

  /** What may be happening now goes before what somebody could do. */
  private Optional<Finding> now() {
    Map<String, Finding> byKey = report.byKey();
    return assessment.firstThings().stream()
        .limit(1)
        .flatMap(key -> Stream.ofNullable(byKey.get(key)))
        .filter(finding -> finding.severity() == Severity.CRITICAL)
        .findFirst();
  }

  private Phrase sentence(Finding now) {
    Phrase title = names.title(now);
    String phone = names.subject(now).parent();
    Phrase where =
        phone.isEmpty()
            ? title
            : words.say("front.on", Map.of("phone", names.name(phone), "title", title));
    return words.say("front.now", Map.of("title", where, "grade", grade()));
  }

  private Phrase grade() {
    return new GradeWords(report, words, names).sentence().capitalised();
  }

  private Phrase sentence(Optional<Route> way) {
    if (way.isPresent()) {
      return words
          .say("front.graded", Map.of("way", way(way.get()), "grade", grade()))
          .capitalised();
    }
    if (assessment.subjects().isEmpty()) {
      return words.say("front.nothing", "grade", grade());
    }
    if (!assessment.findings().isEmpty()) {
      Phrase list = new Counts(words).of(report.sections().stream().flatMap(s -> s.entries()));
      return words.say("front.findings", Map.of("list", list, "grade", grade()));
    }
    boolean seenAll = assessment.gaps().isEmpty();
    return words.say(seenAll ? "front.clean" : "front.clean-seen", "grade", grade());
  }

  private Phrase way(Route way) {
    return words.say(
        way.effort() == 0 ? "front.already" : "front.way",
        Map.of(
            "who", ways.start(way.start()),
            "asset", ways.asset(way.asset()),
            "effort", Phrase.words(ways.minutes(way.effort())),
            "steps", Phrase.words(words.count("front.steps", way.steps().size()))));
  }

  private List<FirstPage.Change> changes() {
    return assessment.exposure().plan().fixes().stream()
        .filter(planned -> !assessment.exposure().concern().isLast(planned.fix()))
        .limit(CHANGES)
        .map(this::change)
        .toList();
  }

  private FirstPage.Change change(PlannedFix planned) {
    List<Phrase> does =
        Stream.of(plans.ends(planned.fix()), plans.closes(planned))
            .flatMap(Optional::stream)
            .toList();
    return new FirstPage.Change(
        planned.fix(),
        ways.fix(planned.fix()).capitalised(),
        ways.how(planned.fix()),
        words.say("front.work", "minutes", minutes(planned.fix().spec().minutes())),
        words.say("front.breaks", "breaks", ways.breaks(planned.fix())),
        does.isEmpty() ? List.of(Phrase.words(words.text("front.with-others"))) : does);
  }

  /** How much there is to change in all, and what there was no time for. */
  private Phrase plan(Plan plan) {
    Map<String, Phrase> said = new HashMap<>();
    said.put("changes", Phrase.words(words.count("plan.changes", plan.fixes().size())));
    said.put("minutes", minutes(plan.minutes()));
    return words.say(plan.postponed().isEmpty() ? "front.plan" : "front.plan.some", said);
  }

  private Phrase minutes(long minutes) {
    return Phrase.words(ways.minutes(minutes));
  }
}
