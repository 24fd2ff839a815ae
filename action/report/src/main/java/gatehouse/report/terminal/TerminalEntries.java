// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Gain.Still;
import gatehouse.assess.Severity;
import gatehouse.report.Entry;
import gatehouse.report.EntryWords;
import gatehouse.report.GainWords;
import gatehouse.report.MoveWords;
import gatehouse.report.QuietWords;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries of a report on a terminal: all that is to be said of one, and nothing twice. */
final class TerminalEntries {
  private static final int LISTED = 8;

  private final Words words;
  private final EntryWords names;
  private final MoveWords moves;
  private final QuietWords quiet;
  private final GainWords gains;
  private final Page page;
  private final Set<Phrase> said = new HashSet<>();

  TerminalEntries(Assessment assessment, Words words, EntryWords names, Page page) {
    this.words = words;
    this.names = names;
    this.moves = new MoveWords(assessment, words, names);
    this.quiet = new QuietWords(assessment.personal(), words);
    this.gains = new GainWords(assessment, words);
    this.page = page;
  }

  /** What follows is about another thing: all advice is told anew. */
  void another() {
    said.clear();
  }

  /** One of the most pressing entries, before the others. */
  void first(Entry entry) throws IOException {
    int indent = 2;
    title(entry);
    page.hanging(
        indent,
        page.span(page.symbols().bullet + " ", Style.QUIET),
        page.spans(names.place(entry), Style.QUIET));
    moved(indent, entry);
    delicate(indent, entry);
    steps(indent, entry);
    if (gains.gain(entry.findings()).still() == Still.MOVES) {
      page.paragraph(indent, gains.of(entry), Style.QUIET);
    }
  }

  /** An entry in its place. */
  void entry(Entry entry) throws IOException {
    int indent = 2;
    title(entry);
    moved(indent, entry);
    for (Phrase why : names.why(entry).stream().toList()) {
      page.paragraph(indent, why, Style.PLAIN);
    }
    delicate(indent, entry);
    steps(indent, entry);
    if (entry.folded()) {
      list(indent, entry);
    }
    page.paragraph(indent, gains.of(entry), Style.QUIET);
    page.paragraph(indent, sureness(entry.lead()), Style.QUIET);
  }

  private void title(Entry entry) throws IOException {
    Severity severity = entry.lead().severity();
    List<Span> title = new ArrayList<>();
    title.add(severity(severity));
    title.add(page.span("  ", Style.PLAIN));
    title.addAll(page.spans(names.title(entry), Style.STRONG));
    page.hanging(0, page.span(page.symbols().of(severity) + " ", Style.of(severity)), title);
  }

  /** Why it stands where it stands, when the answers of a person moved it. */
  private void moved(int indent, Entry entry) throws IOException {
    for (Phrase move : moves.of(entry.lead()).stream().toList()) {
      page.paragraph(indent, move, Style.QUIET);
    }
  }

  private void steps(int indent, Entry entry) throws IOException {
    for (Phrase notice : quiet.notice(entry.lead()).stream().toList()) {
      page.paragraph(indent, notice, Style.PLAIN);
    }
    List<Phrase> steps = names.steps(entry);
    int known = 0;
    while (known < steps.size() && said.contains(steps.get(known))) {
      known++;
    }
    if (known > 0) {
      page.paragraph(indent, before(known, steps.size()), Style.QUIET);
    }
    for (int i = known; i < steps.size(); i++) {
      String mark = steps.size() == 1 ? page.symbols().arrow : (i + 1) + ")";
      page.hanging(
          indent, page.span(mark + " ", Style.PLAIN), page.spans(steps.get(i), Style.PLAIN));
    }
    said.addAll(steps);
  }

  /** What stands for the steps that were told before. */
  private Phrase before(int known, int all) {
    return known == all
        ? Phrase.words(words.text("steps.same"))
        : Phrase.words(words.count("steps.before", known));
  }

  private void delicate(int indent, Entry entry) throws IOException {
    Phrase note = Phrase.words(words.text("delicate.note"));
    if (entry.lead().delicate()) {
      boolean again = !said.add(note);
      page.paragraph(
          indent, again ? Phrase.words(words.text("delicate.again")) : note, Style.MEDIUM);
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
