// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Grade;
import gatehouse.report.Entry;
import gatehouse.report.EntryWords;
import gatehouse.report.GradeWords;
import gatehouse.report.MoveWords;
import gatehouse.report.QuietWords;
import gatehouse.report.Report;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The grade on a terminal, at the beginning and at the end. */
final class TerminalGrade {
  private static final int CAPS_IN_SHORT = 3;

  private final Report report;
  private final Words words;
  private final EntryWords names;
  private final Page page;
  private final MoveWords moves;
  private final QuietWords quiet;
  private final GradeWords grade;

  TerminalGrade(Report report, Words words, EntryWords names, Page page) {
    this.report = report;
    this.words = words;
    this.names = names;
    this.page = page;
    this.moves = new MoveWords(report.assessment(), words, names);
    this.quiet = new QuietWords(report.assessment().personal(), words);
    this.grade = new GradeWords(report, words, names);
  }

  void head() throws IOException {
    page.paragraph(0, List.of(page.span(quiet.title(), Style.STRONG)));
    page.paragraph(0, grade.asOf(), Style.QUIET);
    page.blank();
    page.paragraph(0, List.of(page.span(scale(), Style.STRONG)));
  }

  /** What the grade rests on. */
  void details() throws IOException {
    page.heading(grade.sentence());
    page.paragraph(0, grade.looked(), Style.PLAIN);
    page.paragraph(0, grade.counts(), Style.PLAIN);
    list(grade.caps(), "grade.caps");
    list(grade.narrowing(), "grade.narrowing");
    for (Phrase open : moves.open().stream().toList()) {
      page.paragraph(0, open, Style.PLAIN);
    }
  }

  /** The grade once more, and how to read on. */
  void end() throws IOException {
    page.heading(Phrase.words(words.text("more.heading")));
    if (!page.full()) {
      more("more.full", "audit", "--full");
    }
    more("more.page", "audit", "--output " + quiet.fileName());
    if (!report.first().isEmpty()) {
      Entry first = report.first().getFirst();
      page.paragraph(0, words.say("more.why", "title", names.title(first)), Style.PLAIN);
      page.command("why " + WhyCommand.argument(report, first.lead()), "");
    }
    page.blank();
    page.paragraph(0, grade.sentence(), Style.STRONG);
  }

  private void more(String lead, String command, String option) throws IOException {
    page.paragraph(0, Phrase.words(words.text(lead)), Style.PLAIN);
    page.command(command, " " + option);
  }

  private void list(List<Phrase> phrases, String lead) throws IOException {
    if (phrases.isEmpty()) {
      return;
    }
    page.paragraph(0, Phrase.words(words.text(lead)), Style.PLAIN);
    boolean all = page.full() || phrases.size() <= CAPS_IN_SHORT + 1;
    List<Phrase> shown = all ? phrases : phrases.subList(0, CAPS_IN_SHORT);
    for (Phrase phrase : shown) {
      page.hanging(
          2, page.span(page.symbols().bullet + " ", Style.PLAIN), page.spans(phrase, Style.PLAIN));
    }
    if (!all) {
      int more = phrases.size() - CAPS_IN_SHORT;
      page.paragraph(2, Phrase.words(words.count("list.rest", more)), Style.QUIET);
    }
  }

  /** The letters with the interval in brackets: {@code A B [C D] E F}. */
  private String scale() {
    Grade.Letter best = report.assessment().grade().best().letter();
    Grade.Letter worst = report.assessment().grade().worst().letter();
    List<String> letters = new ArrayList<>();
    for (Grade.Letter letter : Grade.Letter.values()) {
      letters.add((letter == best ? "[" : " ") + letter + (letter == worst ? "]" : " "));
    }
    return String.join("", letters).strip();
  }
}
