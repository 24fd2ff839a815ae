// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.first;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Subject;
import gatehouse.assess.path.Pair;
import gatehouse.assess.path.Plan;
import gatehouse.assess.path.Planner;
import gatehouse.assess.path.Route;
import gatehouse.assess.path.Tolerance;
import gatehouse.report.Counts;
import gatehouse.report.EntryWords;
import gatehouse.report.GradeWords;
import gatehouse.report.PathWords;
import gatehouse.report.Report;
import gatehouse.report.map.HomeMap;
import gatehouse.report.map.MapMaker;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the first page of a report; one that is quiet has none. */
public final class FirstPageMaker {
  private static final int CHANGES = 3;

  private final Report report;
  private final Assessment assessment;
  private final Words words;
  private final PathWords ways;

  private FirstPageMaker(Report report, Words words) {
    this.report = report;
    this.assessment = report.assessment();
    this.words = words;
    this.ways = new PathWords(assessment, words);
  }

  /** The first page of a report. */
  public static FirstPage of(Report report, Words words) {
    return new FirstPageMaker(report, words).make();
  }

  private FirstPage make() {
    Set<String> watched =
        assessment.findings().stream()
            .filter(Finding::delicate)
            .map(Finding::subject)
            .filter(this::isApp)
            .collect(Collectors.toSet());
    HomeMap map = MapMaker.of(assessment, words);
    Planner planner = new Planner(assessment.graph(), Tolerance.USUAL);
    Plan plan = planner.plan(planner.open(start -> true), fix -> true);
    return new FirstPage(
        sentence(map.way()),
        map,
        map.way().stream()
            .flatMap(way -> way.steps().stream())
            .map(step -> ways.step(step).capitalised())
            .toList(),
        watched.isEmpty()
            ? Optional.empty()
            : Optional.of(Phrase.words(words.text("delicate.note"))),
        plan.fixes().stream()
            .filter(planned -> Collections.disjoint(planned.fix().arguments().values(), watched))
            .limit(CHANGES)
            .map(this::change)
            .toList(),
        words.say(
            "front.plan",
            Map.of(
                "changes", Phrase.words(words.count("plan.changes", plan.fixes().size())),
                "minutes", minutes(plan.fixes().stream()))),
        new Unseen(assessment, words).tell());
  }

  private boolean isApp(String id) {
    Subject subject = assessment.subjects().get(id);
    return subject != null && subject.kind().equals("app");
  }

  private Phrase sentence(Optional<Route> way) {
    Phrase grade =
        new GradeWords(report, words, new EntryWords(assessment, words)).sentence().capitalised();
    if (way.isPresent()) {
      return sentence(way.get(), grade);
    }
    if (assessment.subjects().isEmpty()) {
      return words.say("front.nothing", "grade", grade);
    }
    if (!assessment.findings().isEmpty()) {
      Phrase list = new Counts(words).of(report.sections().stream().flatMap(s -> s.entries()));
      return words.say("front.findings", Map.of("list", list, "grade", grade));
    }
    boolean seenAll = assessment.gaps().isEmpty();
    return words.say(seenAll ? "front.clean" : "front.clean-seen", "grade", grade);
  }

  private Phrase sentence(Route way, Phrase grade) {
    return words
        .say(
            way.effort() == 0 ? "front.already" : "front.way",
            Map.of(
                "who", ways.start(way.start()),
                "asset", ways.asset(way.asset()),
                "effort", Phrase.words(ways.minutes(way.effort())),
                "steps", Phrase.words(words.count("front.steps", way.steps().size())),
                "grade", grade))
        .capitalised();
  }

  private FirstPage.Change change(Plan.PlannedFix planned) {
    List<Phrase> closed =
        planned.closes().stream().map(Pair::asset).distinct().map(ways::asset).toList();
    Phrase closes =
        closed.isEmpty()
            ? Phrase.words(words.text("front.with-others"))
            : words.say("front.closes", "things", ways.few(closed));
    return new FirstPage.Change(
        ways.fix(planned.fix()).capitalised(),
        ways.how(planned.fix()),
        words.say("front.work", "minutes", minutes(Stream.of(planned))),
        words.say("front.breaks", "breaks", ways.breaks(planned.fix())),
        closes);
  }

  private Phrase minutes(Stream<Plan.PlannedFix> fixes) {
    return Phrase.words(ways.minutes(fixes.mapToLong(f -> f.fix().spec().minutes()).sum()));
  }
}
