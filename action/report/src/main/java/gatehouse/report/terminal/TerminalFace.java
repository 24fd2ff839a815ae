// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Gap;
import gatehouse.assess.Severity;
import gatehouse.assess.Subject;
import gatehouse.report.Entry;
import gatehouse.report.EntryWords;
import gatehouse.report.GapGroup;
import gatehouse.report.GapWords;
import gatehouse.report.Look;
import gatehouse.report.Report;
import gatehouse.report.Section;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The report on a terminal. */
public final class TerminalFace {
  private final Report report;
  private final Words words;
  private final EntryWords names;
  private final GapWords gapWords;
  private final Page page;

  private TerminalFace(Report report, Words words, Look look, Appendable out) {
    this.report = report;
    this.words = words;
    this.names = new EntryWords(report.assessment(), words);
    this.gapWords = new GapWords(words);
    this.page = new Page(look, out);
  }

  /** Writes the report. */
  public static void write(Report report, Words words, Look look, Appendable out)
      throws IOException {
    new TerminalFace(report, words, look, out).write();
  }

  private void write() throws IOException {
    TerminalGrade grade = new TerminalGrade(report, words, names, page);
    grade.head();
    TerminalEntries entries = new TerminalEntries(words, names, page);
    if (!report.first().isEmpty()) {
      page.heading(Phrase.words(words.text("first.heading")));
      for (int i = 0; i < report.first().size(); i++) {
        page.blank();
        entries.first(i + 1, report.first().get(i));
      }
    }
    for (Section section : report.sections()) {
      section(section, entries);
    }
    if (!page.full() && !report.sections().isEmpty()) {
      page.blank();
      page.paragraph(0, Phrase.words(words.text("short.note")), Style.QUIET);
    }
    gaps();
    unrecognised();
    grade.end();
  }

  private void section(Section section, TerminalEntries entries) throws IOException {
    page.heading(
        section.phone().map(names::name).orElse(Phrase.words(words.text("section.files"))));
    if (section.phone().isPresent() && !section.phone().get().detail().isBlank()) {
      page.paragraph(0, Phrase.evidence(section.phone().get().detail()), Style.QUIET);
    }
    if (section.empty()) {
      page.paragraph(0, Phrase.words(words.text("section.empty")), Style.PLAIN);
    }
    entries.another();
    entries(section.own(), entries);
    if (section.appsFirst()) {
      apps(section, entries);
      entries(section.common(), entries);
    } else {
      entries(section.common(), entries);
      apps(section, entries);
    }
  }

  private void entries(List<Entry> list, TerminalEntries entries) throws IOException {
    boolean brief = false;
    for (Entry entry : list) {
      boolean line = !page.full() && entry.lead().severity().compareTo(Severity.LOW) >= 0;
      if (!brief || !line) {
        page.blank();
      }
      entries.entry(entry);
      brief = line;
    }
  }

  private void apps(Section section, TerminalEntries entries) throws IOException {
    for (Section.AppGroup group : section.apps()) {
      page.blank();
      app(group.app());
      entries.another();
      for (Entry entry : group.entries()) {
        entries.entry(entry);
      }
    }
  }

  private void app(Subject app) throws IOException {
    List<Span> line = new ArrayList<>(page.spans(names.name(app), Style.STRONG));
    if (!app.detail().isBlank()) {
      line.add(page.span("  ", Style.PLAIN));
      line.addAll(page.spans(Phrase.evidence(app.detail()), Style.QUIET));
    }
    page.paragraph(0, line);
  }

  private void gaps() throws IOException {
    List<Gap> gaps = report.assessment().gaps();
    page.heading(Phrase.words(words.text("gaps.heading")));
    if (gaps.isEmpty()) {
      page.paragraph(0, Phrase.words(words.text("gaps.none")), Style.PLAIN);
      return;
    }
    page.paragraph(0, Phrase.words(words.text("gaps.lead")), Style.PLAIN);
    for (GapGroup group : GapGroup.of(gaps)) {
      page.paragraph(0, names.name(group.subject()), Style.STRONG);
      for (GapGroup.Line line : group.lines()) {
        page.hanging(
            2,
            page.span(page.symbols().bullet + " ", Style.PLAIN),
            page.spans(gapWords.line(line), Style.PLAIN));
      }
    }
  }

  private void unrecognised() throws IOException {
    List<String> names = report.assessment().manifest().unrecognised();
    if (names.isEmpty()) {
      return;
    }
    page.blank();
    page.paragraph(0, Phrase.words(words.count("unrecognised.lead", names.size())), Style.PLAIN);
    for (String name : names) {
      page.hanging(
          2,
          page.span(page.symbols().bullet + " ", Style.PLAIN),
          page.spans(Phrase.evidence(name), Style.PLAIN));
    }
  }
}
