// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Assessment;
import gatehouse.assess.path.ChokePoint;
import gatehouse.assess.path.Worth;
import gatehouse.report.Look;
import gatehouse.report.PathWords;
import gatehouse.report.QuietWords;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** On a terminal, what each change is worth alone, and what most ways go through. */
public final class TerminalWorth {
  private static final int TOLD = 5;

  private final int open;
  private final Words words;
  private final PathWords names;
  private final QuietWords quiet;
  private final Page page;

  private TerminalWorth(Assessment assessment, int open, Words words, Look look, Appendable out) {
    this.open = open;
    this.words = words;
    this.names = new PathWords(assessment, words);
    this.quiet = new QuietWords(assessment.personal(), words);
    this.page = new Page(look, out);
  }

  /**
   * Writes both lists.
   *
   * @param open how many ways are open as things are
   */
  public static void write(
      Assessment assessment,
      int open,
      List<Worth> worth,
      List<ChokePoint> points,
      Words words,
      Look look,
      Appendable out)
      throws IOException {
    new TerminalWorth(assessment, open, words, look, out).write(worth, points);
  }

  private void write(List<Worth> worth, List<ChokePoint> points) throws IOException {
    TerminalQuiet.write(quiet, words, page);
    List<Worth> of = worth.stream().filter(w -> !w.closes().isEmpty()).toList();
    if (of.isEmpty() && points.isEmpty()) {
      page.paragraph(0, Phrase.words(words.text("worth.nothing")), Style.PLAIN);
    }
    if (!of.isEmpty()) {
      page.heading(Phrase.words(words.text("worth.changes")));
      for (Worth one : page.full() ? of : of.subList(0, Math.min(2 * TOLD, of.size()))) {
        change(one);
      }
    }
    if (!points.isEmpty()) {
      page.heading(Phrase.words(words.text("worth.points")));
      for (ChokePoint point :
          page.full() ? points : points.subList(0, Math.min(TOLD, points.size()))) {
        point(point);
      }
    }
  }

  private void change(Worth worth) throws IOException {
    page.hanging(
        0,
        page.span(page.symbols().bullet + " ", Style.PLAIN),
        page.spans(names.fix(worth.fix()).capitalised(), Style.STRONG));
    page.paragraph(
        2,
        words.say(
            "worth.closes",
            Map.of(
                "n", Phrase.words(Integer.toString(worth.closes().size())),
                "all", Phrase.words(Integer.toString(open)),
                "minutes", Phrase.words(names.minutes(worth.fix().spec().minutes())),
                "id", Phrase.words(worth.fix().key()))),
        Style.QUIET);
    for (Phrase notice : quiet.notice(worth.fix()).stream().toList()) {
      page.paragraph(2, notice, Style.PLAIN);
    }
  }

  private void point(ChokePoint point) throws IOException {
    page.hanging(
        0,
        page.span(page.symbols().bullet + " ", Style.PLAIN),
        page.spans(names.step(point.step()).capitalised(), Style.STRONG));
    Phrase ends =
        point.endedBy().isEmpty()
            ? Phrase.words(words.text("worth.endless"))
            : words.say(
                "worth.ended",
                "changes",
                names.list(point.endedBy().stream().map(names::fix).toList()));
    page.paragraph(
        2,
        words.say(
            "worth.through",
            Map.of(
                "n", Phrase.words(Integer.toString(point.pairs().size())),
                "all", Phrase.words(Integer.toString(open)),
                "ends", ends)),
        Style.QUIET);
  }
}
