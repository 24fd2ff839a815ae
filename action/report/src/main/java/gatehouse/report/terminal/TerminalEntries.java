// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Finding;
import gatehouse.assess.Severity;
import gatehouse.report.Entry;
import gatehouse.report.EntryWords;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entries of a report on a terminal: the worse, the more is said. */
final class TerminalEntries {
  private static final int LISTED = 8;

  private final Words words;
  private final EntryWords names;
  private final Page page;

  TerminalEntries(Words words, EntryWords names, Page page) {
    this.words = words;
    this.names = names;
    this.page = page;
  }

  /** One of the things to do first. */
  void first(int number, Entry entry) throws IOException {
    Span mark = page.span(number + ". ", Style.STRONG);
    page.hanging(0, mark, page.spans(names.title(entry), Style.STRONG));
    delicate(3, entry);
    steps(3, entry);
    page.paragraph(3, List.of(severity(entry.lead().severity())));
  }

  /** An entry in its place. */
  void entry(Entry entry) throws IOException {
    Severity severity = entry.lead().severity();
    List<Span> title = new ArrayList<>();
    title.add(severity(severity));
    title.add(page.span("  ", Style.PLAIN));
    title.addAll(page.spans(names.title(entry), Style.STRONG));
    int indent = 2;
    page.hanging(0, page.span(page.symbols().of(severity) + " ", Style.of(severity)), title);
    if (severity.compareTo(Severity.HIGH) <= 0) {
      for (Phrase why : names.why(entry).stream().toList()) {
        page.paragraph(indent, why, Style.PLAIN);
      }
    }
    if (severity.compareTo(Severity.LOW) <= 0) {
      delicate(indent, entry);
      steps(indent, entry);
    }
    if (entry.folded()) {
      list(indent, entry);
    }
    page.paragraph(indent, sureness(entry.lead()), Style.QUIET);
  }

  private void steps(int indent, Entry entry) throws IOException {
    List<Phrase> steps = names.steps(entry);
    for (int i = 0; i < steps.size(); i++) {
      String mark = steps.size() == 1 ? page.symbols().arrow : (i + 1) + ")";
      page.hanging(
          indent, page.span(mark + " ", Style.PLAIN), page.spans(steps.get(i), Style.PLAIN));
    }
  }

  private void delicate(int indent, Entry entry) throws IOException {
    if (entry.lead().delicate()) {
      page.paragraph(indent, Phrase.words(words.text("delicate.note")), Style.MEDIUM);
    }
  }

  private void list(int indent, Entry entry) throws IOException {
    List<Finding> findings = entry.findings();
    int shown = findings.size() <= LISTED + 1 ? findings.size() : LISTED;
    for (Finding finding : findings.subList(0, shown)) {
      page.hanging(
          indent,
          page.span(page.symbols().bullet + " ", Style.PLAIN),
          page.spans(names.item(entry, finding), Style.PLAIN));
    }
    if (shown < findings.size()) {
      page.paragraph(
          indent, Phrase.words(words.count("list.rest", findings.size() - shown)), Style.QUIET);
    }
  }

  private Span severity(Severity severity) {
    return page.span(words.word("severity", severity), Style.of(severity));
  }

  private Phrase sureness(Finding finding) {
    return words.say(
        "entry.sureness",
        Map.of(
            "certainty", Phrase.words(words.word("certainty", finding.certainty())),
            "assurance", Phrase.words(words.word("assurance", finding.assurance())),
            "rule", Phrase.evidence(finding.rule())));
  }
}
