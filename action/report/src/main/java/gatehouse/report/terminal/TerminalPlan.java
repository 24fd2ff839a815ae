// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Assessment;
import gatehouse.assess.grade.PlanGrades;
import gatehouse.assess.path.Pair;
import gatehouse.assess.path.Plan;
import gatehouse.report.GainWords;
import gatehouse.report.Look;
import gatehouse.report.MarkWords;
import gatehouse.report.PathWords;
import gatehouse.report.QuietWords;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A plan on a terminal: what to do, in which order, and why nothing of it can be left out. */
public final class TerminalPlan {
  private final Plan plan;
  private final List<PlanGrades.Step> grades;
  private final Words words;
  private final PathWords names;
  private final QuietWords quiet;
  private final GainWords gains;
  private final Page page;

  private TerminalPlan(
      Assessment assessment,
      Plan plan,
      List<PlanGrades.Step> grades,
      Words words,
      Look look,
      Appendable out) {
    this.plan = plan;
    this.grades = grades;
    this.words = words;
    this.names = new PathWords(assessment, words);
    this.quiet = new QuietWords(assessment.personal(), words);
    this.gains = new GainWords(assessment, words);
    this.page = new Page(look, out);
  }

  /** Writes a plan. */
  public static void write(
      Assessment assessment,
      Plan plan,
      List<PlanGrades.Step> grades,
      Words words,
      Look look,
      Appendable out)
      throws IOException {
    new TerminalPlan(assessment, plan, grades, words, look, out).write();
  }

  private void write() throws IOException {
    TerminalQuiet.write(quiet, words, page);
    if (quiet.isOn()) {
      page.blank();
    }
    if (plan.fixes().isEmpty()) {
      String key = plan.open().isEmpty() ? "plan.nothing" : "plan.none";
      page.paragraph(0, Phrase.words(words.text(key)), Style.STRONG);
    } else {
      summary();
      for (int i = 0; i < plan.fixes().size(); i++) {
        page.blank();
        fix(i + 1, plan.fixes().get(i));
        grade(i);
      }
    }
    if (!plan.open().isEmpty()) {
      page.heading(Phrase.words(words.text("plan.open")));
      for (Pair pair : plan.open()) {
        page.hanging(
            0,
            page.span(page.symbols().bullet + " ", Style.PLAIN),
            page.spans(names.pair(pair), Style.PLAIN));
      }
    }
  }

  private void summary() throws IOException {
    long minutes = plan.fixes().stream().mapToLong(f -> f.fix().spec().minutes()).sum();
    Phrase told =
        words.say(
            "plan.summary",
            Map.of(
                "changes", Phrase.words(words.count("plan.changes", plan.fixes().size())),
                "ways", Phrase.words(words.count("plan.ways", plan.closed().size())),
                "minutes", Phrase.words(names.minutes(minutes))));
    page.paragraph(0, told.capitalised(), Style.STRONG);
    page.paragraph(0, Phrase.words(bound()), Style.QUIET);
  }

  private String bound() {
    return plan.isCheapest()
        ? words.text("plan.cheapest")
        : words
            .say(
                "plan.gap",
                Map.of(
                    "cost", Phrase.words(Long.toString(plan.cost())),
                    "bound", Phrase.words(Long.toString(plan.lowerBound()))))
            .plain();
  }

  private void fix(int number, Plan.PlannedFix planned) throws IOException {
    page.hanging(
        0,
        page.span(number + ". ", Style.STRONG),
        page.spans(names.fix(planned.fix()).capitalised(), Style.STRONG));
    int indent = 3;
    page.paragraph(indent, names.how(planned.fix()), Style.PLAIN);
    Phrase price =
        words.say(
            "plan.price",
            Map.of(
                "minutes", Phrase.words(names.minutes(planned.fix().spec().minutes())),
                "breaks", names.breaks(planned.fix())));
    page.paragraph(indent, price, Style.QUIET);
    for (Phrase notice : quiet.notice(planned.fix()).stream().toList()) {
      page.paragraph(indent, notice, Style.PLAIN);
    }
    if (!planned.closes().isEmpty()) {
      List<Phrase> closes = planned.closes().stream().map(names::pair).toList();
      page.paragraph(indent, words.say("plan.closes", "ways", names.list(closes)), Style.QUIET);
    }
    page.paragraph(indent, words.say("plan.without", "way", way(planned)), Style.QUIET);
  }

  /** What a fix does to the grade by itself, and what all so far do to it. */
  private void grade(int place) throws IOException {
    PlanGrades.Step step = grades.get(place);
    page.paragraph(
        3,
        step.ended().isEmpty()
            ? Phrase.words(words.text("plan.grade.none"))
            : gains.of(step.alone()),
        Style.QUIET);
    if (place > 0) {
      page.paragraph(
          3,
          words.say(
              "plan.grade.next",
              "grade",
              new MarkWords(words).interval(step.next().best(), step.next().worst())),
          Style.QUIET);
    }
  }

  private Phrase way(Plan.PlannedFix planned) {
    return words.say(
        "plan.way",
        Map.of(
            "who", names.start(planned.reopened().start()),
            "steps", names.told(planned.reopened())));
  }
}
