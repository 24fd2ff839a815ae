// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.json;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Gain;
import gatehouse.assess.Grade;
import gatehouse.assess.audit.WhatIf;
import gatehouse.assess.grade.PlanGrades;
import gatehouse.assess.path.Asset;
import gatehouse.assess.path.ChokePoint;
import gatehouse.assess.path.HomeGraph;
import gatehouse.assess.path.Pair;
import gatehouse.assess.path.Plan;
import gatehouse.assess.path.PossibleFix;
import gatehouse.assess.path.Refusal;
import gatehouse.assess.path.Route;
import gatehouse.assess.path.RouteStep;
import gatehouse.assess.path.Start;
import gatehouse.assess.path.Ways;
import gatehouse.assess.path.Worth;
import gatehouse.report.AskedPlan;
import gatehouse.report.PathWords;
import gatehouse.report.QuietWords;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** Ways and plans as JSON, version 1 of the form. */
public final class JsonPaths {
  private static final int VERSION = 1;

  private final HomeGraph home;
  private final PathWords names;
  private final QuietWords quiet;

  private JsonPaths(Assessment assessment, Words words) {
    this.home = assessment.graph();
    this.names = new PathWords(assessment, words);
    this.quiet = new QuietWords(assessment.personal(), words);
  }

  /** Writes the easiest way from each of some starts to each of some assets. */
  public static void paths(
      Assessment assessment,
      Predicate<Start> from,
      Predicate<Asset> to,
      Words words,
      Appendable out)
      throws IOException {
    JsonPaths paths = new JsonPaths(assessment, words);
    JsonOut.document(out, json -> json.object(() -> paths.all(from, to, json)));
  }

  /** Writes a plan. */
  public static void plan(Assessment assessment, AskedPlan asked, Words words, Appendable out)
      throws IOException {
    JsonPaths paths = new JsonPaths(assessment, words);
    JsonOut.document(out, json -> json.object(() -> paths.plan(asked, json)));
  }

  /** Writes what would be otherwise. */
  public static void whatIf(WhatIf whatIf, Words words, Appendable out) throws IOException {
    JsonPaths paths = new JsonPaths(whatIf.after(), words);
    JsonOut.document(out, json -> json.object(() -> paths.whatIf(whatIf, json)));
  }

  /** Writes what each fix is worth alone, and what most ways go through. */
  public static void worth(
      Assessment assessment,
      int open,
      List<Worth> worth,
      List<ChokePoint> points,
      Words words,
      Appendable out)
      throws IOException {
    JsonPaths paths = new JsonPaths(assessment, words);
    JsonOut.document(out, json -> json.object(() -> paths.worth(open, worth, points, json)));
  }

  private void whatIf(WhatIf whatIf, JsonOut json) throws IOException {
    json.number("version", VERSION);
    json.array("closed", whatIf.ways().closed(), pair -> json.object(() -> pair(pair, json)));
    json.array("opened", whatIf.ways().opened(), pair -> json.object(() -> pair(pair, json)));
    json.texts("findings_gone", whatIf.gone().stream().map(Finding::key).toList());
    json.texts("findings_come", whatIf.come().stream().map(Finding::key).toList());
    json.object("grade_before", () -> grade(whatIf.before().grade(), json));
    json.object("grade_after", () -> grade(whatIf.grade(), json));
  }

  private static void grade(Grade grade, JsonOut json) throws IOException {
    json.number("worst", grade.worst().points());
    json.number("best", grade.best().points());
  }

  private void worth(int open, List<Worth> worth, List<ChokePoint> points, JsonOut json)
      throws IOException {
    json.number("version", VERSION);
    json.number("open", open);
    json.array(
        "fixes",
        worth,
        one ->
            json.object(
                () -> {
                  fix(one.fix(), json);
                  json.number("cost", one.cost());
                  json.array("closes", one.closes(), p -> json.object(() -> pair(p, json)));
                }));
    json.array(
        "choke_points",
        points,
        point ->
            json.object(
                () -> {
                  step(point.step(), json);
                  json.array("closes", point.pairs(), p -> json.object(() -> pair(p, json)));
                  json.texts("ended_by", point.endedBy().stream().map(PossibleFix::key).toList());
                }));
  }

  private void all(Predicate<Start> from, Predicate<Asset> to, JsonOut json) throws IOException {
    json.number("version", VERSION);
    List<Route> routes =
        home.starts().stream()
            .filter(from)
            .flatMap(start -> Ways.from(start, home).routes().stream())
            .filter(route -> to.test(route.asset()))
            .toList();
    json.array("paths", routes, route -> json.object(() -> route(route, json)));
  }

  private void plan(AskedPlan asked, JsonOut json) throws IOException {
    Plan plan = asked.plan();
    json.number("version", VERSION);
    json.number("minutes", plan.minutes());
    json.number("cost", plan.cost());
    json.number("lower_bound", plan.lowerBound());
    json.truth("cheapest", plan.isCheapest());
    json.array(
        "fixes",
        plan.fixes(),
        fix ->
            json.object(
                () -> {
                  fix(fix.fix(), json);
                  json.number("cost", fix.cost());
                  json.array("closes", fix.closes(), p -> json.object(() -> pair(p, json)));
                  json.object("reopened", () -> route(fix.reopened(), json));
                }));
    json.array("grades", asked.grades(), step -> json.object(() -> grade(step, json)));
    json.array("closed", plan.closed(), pair -> json.object(() -> pair(pair, json)));
    json.array("open", plan.open(), pair -> json.object(() -> pair(pair, json)));
    json.array("postponed", plan.postponed(), pair -> json.object(() -> pair(pair, json)));
    if (asked.refusal().isPresent()) {
      Refusal refusal = asked.refusal().get();
      json.object("refusal", () -> refusal(refusal, json));
    }
  }

  private void refusal(Refusal refusal, JsonOut json) throws IOException {
    json.texts("refused", refusal.refused().stream().map(PossibleFix::key).toList());
    json.texts("instead", refusal.instead().stream().map(PossibleFix::key).toList());
    json.number("more_minutes", refusal.minutes());
    json.array("stays", refusal.stays(), pair -> json.object(() -> pair(pair, json)));
  }

  /** The grade after a fix alone, and after it and those before it. */
  private static void grade(PlanGrades.Step step, JsonOut json) throws IOException {
    json.texts("ends", step.ended().stream().map(Finding::key).toList());
    json.object("alone", () -> gain(step.alone(), json));
    json.object("next", () -> gain(step.next(), json));
  }

  private static void gain(Gain gain, JsonOut json) throws IOException {
    json.object("best", () -> mark(gain.best(), json));
    json.object("worst", () -> mark(gain.worst(), json));
  }

  private static void mark(Grade.Mark mark, JsonOut json) {
    json.text("letter", mark.letter().name());
    json.number("points", mark.points());
  }

  private void fix(PossibleFix fix, JsonOut json) throws IOException {
    json.text("id", fix.spec().id());
    json.text("key", fix.key());
    json.texts("about", fix.arguments().values());
    json.text("title", names.fix(fix).plain());
    json.text("how", names.how(fix).plain());
    json.text("breaks", names.breaks(fix).plain());
    quiet.notice(fix).ifPresent(notice -> json.text("notice", notice.plain()));
    json.number("minutes", fix.spec().minutes());
    json.number("euro", fix.spec().money());
  }

  private void pair(Pair pair, JsonOut json) throws IOException {
    json.text("from", pair.start().who());
    asset(pair.asset(), json);
  }

  private void asset(Asset asset, JsonOut json) throws IOException {
    json.text("asset", asset.spec().id());
    json.texts("about", asset.arguments().values());
    json.text("what", names.asset(asset).plain());
  }

  private void route(Route route, JsonOut json) throws IOException {
    json.text("from", route.start().who());
    asset(route.asset(), json);
    json.number("minutes", route.effort());
    json.array("steps", route.steps(), step -> json.object(() -> step(step, json)));
  }

  private void step(RouteStep step, JsonOut json) throws IOException {
    json.text("id", step.spec().id());
    json.text("kind", step.spec().kind().word());
    json.number("minutes", step.spec().effort());
    json.text("sentence", names.step(step).plain());
    json.text("gained", step.gained());
    json.texts("references", step.spec().references());
  }
}
