// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.report.Entry;
import gatehouse.report.EntryWords;
import gatehouse.report.Look;
import gatehouse.report.QuietWords;
import gatehouse.report.Report;
import gatehouse.report.first.FirstPageMaker;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;

/** The report on a terminal. */
public final class TerminalFace {
  private TerminalFace() {}

  /** Writes the report: the worst of it on a page or two, or all of it. */
  public static void write(Report report, Words words, Look look, Appendable out)
      throws IOException {
    EntryWords names = new EntryWords(report.assessment(), words);
    Page page = new Page(look, out);
    QuietWords quiet = new QuietWords(report.assessment().personal(), words);
    TerminalGrade grade = new TerminalGrade(report, words, names, page);
    grade.head();
    if (!quiet.isOn()) { // what a stranger could do is no neutral beginning
      new TerminalFront(FirstPageMaker.of(report, words), words, page).write();
    }
    grade.details();
    TerminalEntries entries = new TerminalEntries(report.assessment(), words, names, page);
    TerminalQuiet.write(quiet, words, page);
    if (!report.first().isEmpty() && !look.full()) { // the full report tells each in its place
      page.heading(Phrase.words(quiet.firstHeading()));
      for (Entry entry : report.first()) {
        page.blank();
        entries.first(entry);
      }
    }
    if (look.full()) {
      new TerminalSections(report, words, names, page, entries).write();
    } else {
      new TerminalOverview(report, words, names, page).write();
    }
    new TerminalGaps(report, words, names, page).write();
    grade.end();
  }
}
