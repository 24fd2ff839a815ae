// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Personal;
import gatehouse.assess.Severity;
import gatehouse.assess.person.Person;
import gatehouse.report.Counts;
import gatehouse.report.Entry;
import gatehouse.report.EntryWords;
import gatehouse.report.MoveWords;
import gatehouse.report.Report;
import gatehouse.report.Section;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is critical or high in a line each, the rest in numbers; in a home without either, the worst
 * that there is.
 */
final class TerminalOverview {
  private static final int OF_A_PHONE = 4;
  private static final int OF_A_THING = 3;
  private static final int THINGS = 6;

  private final Report report;
  private final Words words;
  private final EntryWords names;
  private final MoveWords moves;
  private final boolean quiet;
  private final Counts counts;
  private final Page page;
  private final Headings headings;
  private final Severity least;

  TerminalOverview(Report report, Words words, EntryWords names, Page page) {
    this.report = report;
    this.words = words;
    this.names = names;
    this.moves = new MoveWords(report.assessment(), words, names);
    this.quiet = report.assessment().personal().quiet();
    this.counts = new Counts(words);
    this.page = page;
    this.headings = new Headings(words, names, page);
    Severity worst = report.bySeverity().keySet().stream().findFirst().orElse(Severity.HIGH);
    this.least = worst.compareTo(Severity.HIGH) < 0 ? Severity.HIGH : worst;
  }

  void write() throws IOException {
    for (Section section : report.sections()) {
      headings.section(section);
      lines(Stream.concat(section.own().stream(), section.common().stream()).toList(), OF_A_PHONE);
      things(section);
    }
  }

  /** The first things that have something serious; the others are counted. */
  private void things(Section section) throws IOException {
    List<Section.Thing> others = new ArrayList<>();
    int told = 0;
    for (Section.Thing thing : section.things()) {
      if (told < THINGS && thing.entries().stream().anyMatch(this::isTold)) {
        page.blank();
        headings.thing(thing.subject());
        lines(thing.entries(), OF_A_THING);
        told++;
      } else {
        others.add(thing);
      }
    }
    if (!others.isEmpty()) {
      Phrase list = counts.of(others.stream().flatMap(thing -> thing.entries().stream()));
      String key = "more." + section.kind().thing();
      Phrase number = Phrase.words(words.count(key, others.size()));
      page.blank();
      page.paragraph(
          0, words.say("short.things", Map.of("things", number, "list", list)), Style.QUIET);
    }
  }

  private void lines(List<Entry> entries, int most) throws IOException {
    List<Entry> sorted =
        entries.stream()
            .sorted(
                Comparator.comparing((Entry entry) -> -points(entry))
                    .thenComparing(TerminalOverview::severity))
            .toList();
    int shown = (int) sorted.stream().limit(most).filter(this::isTold).count();
    for (Entry entry : sorted.subList(0, shown)) {
      line(entry);
    }
    if (shown < sorted.size()) {
      Phrase list = counts.of(sorted.stream().skip(shown));
      page.paragraph(2, shown == 0 ? list : words.say("short.more", "list", list), Style.QUIET);
    }
  }

  private void line(Entry entry) throws IOException {
    Severity severity = severity(entry);
    List<Span> line = new ArrayList<>();
    line.add(page.span(words.word("severity", severity) + "  ", Style.of(severity)));
    line.addAll(page.spans(names.title(entry), Style.PLAIN));
    if (!quiet || !entry.lead().delicate()) {
      Phrase rule = Phrase.evidence(entry.lead().rule());
      line.addAll(page.spans(words.say("entry.rule-id", "rule", rule), Style.QUIET));
    }
    for (Phrase move : moves.inShort(entry.lead()).stream().toList()) {
      line.addAll(page.spans(move, Style.QUIET));
    }
    page.hanging(0, page.span(page.symbols().of(severity) + " ", Style.of(severity)), line);
  }

  private boolean isTold(Entry entry) {
    return severity(entry).compareTo(least) <= 0 || points(entry) >= Person.SERIOUS;
  }

  /** What an entry weighs for the person; less than anything when nobody answered. */
  private int points(Entry entry) {
    Personal personal = report.assessment().personal();
    return personal.priorities().isEmpty() ? -1 : Person.points(personal, entry.lead());
  }

  private static Severity severity(Entry entry) {
    return entry.lead().severity();
  }
}
