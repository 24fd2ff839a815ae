// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Assessment;
import gatehouse.assess.path.Pair;
import gatehouse.assess.path.Plan;
import gatehouse.assess.path.Refusal;
import gatehouse.report.AskedPlan;
import gatehouse.report.Look;
import gatehouse.report.PathWords;
import gatehouse.report.PlanWords;
import gatehouse.report.QuietWords;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;

/** A plan on a terminal: what to do, in which order, and why nothing of it can be left out. */
public final class TerminalPlan {
  private static final int INDENT = 3;

  private final Plan plan;
  private final AskedPlan asked;
  private final Words words;
  private final PathWords names;
  private final PlanWords told;
  private final QuietWords quiet;
  private final Page page;

  private TerminalPlan(
      Assessment assessment, AskedPlan asked, Words words, Look look, Appendable out) {
    this.plan = asked.plan();
    this.asked = asked;
    this.words = words;
    this.names = new PathWords(assessment, words);
    this.told = new PlanWords(assessment, words);
    this.quiet = new QuietWords(assessment.personal(), words);
    this.page = new Page(look, out);
  }

  /** Writes a plan. */
  public static void write(
      Assessment assessment, AskedPlan asked, Words words, Look look, Appendable out)
      throws IOException {
    new TerminalPlan(assessment, asked, words, look, out).write();
  }

  private void write() throws IOException {
    TerminalQuiet.write(quiet, words, page);
    if (quiet.isOn()) {
      page.blank();
    }
    page.paragraph(0, told.summary(asked), Style.STRONG);
    if (!plan.fixes().isEmpty()) {
      page.paragraph(0, told.bound(plan), Style.QUIET);
      if (quiet.isOn()) {
        page.paragraph(0, Phrase.words(words.text("quiet.plan.order")), Style.PLAIN);
      }
    }
    if (asked.refusal().isPresent()) {
      refusal(asked.refusal().get());
    }
    for (int i = 0; i < plan.fixes().size(); i++) {
      page.blank();
      fix(i, plan.fixes().get(i));
    }
    pairs("plan.postponed", plan.postponed());
    pairs("plan.open", plan.open());
  }

  private void refusal(Refusal refusal) throws IOException {
    page.blank();
    for (Phrase line : told.refusal(refusal)) {
      page.paragraph(0, line, Style.PLAIN);
    }
  }

  private void fix(int place, Plan.PlannedFix planned) throws IOException {
    page.hanging(
        0,
        page.span((place + 1) + ". ", Style.STRONG),
        page.spans(names.fix(planned.fix()).capitalised(), Style.STRONG));
    page.paragraph(INDENT, names.how(planned.fix()), Style.PLAIN);
    page.paragraph(INDENT, told.price(planned), Style.QUIET);
    for (Phrase notice : quiet.notice(planned.fix()).stream().toList()) {
      page.paragraph(INDENT, notice, Style.PLAIN);
    }
    for (Phrase line : told.reasons(planned)) {
      page.paragraph(INDENT, line, Style.QUIET);
    }
    for (Phrase line : told.grade(asked.grades(), place)) {
      page.paragraph(INDENT, line, Style.QUIET);
    }
  }

  private void pairs(String heading, List<Pair> pairs) throws IOException {
    if (!pairs.isEmpty()) {
      page.heading(Phrase.words(words.text(heading)));
      for (Phrase line : told.lines(pairs)) {
        page.hanging(
            0, page.span(page.symbols().bullet + " ", Style.PLAIN), page.spans(line, Style.PLAIN));
      }
    }
  }
}
