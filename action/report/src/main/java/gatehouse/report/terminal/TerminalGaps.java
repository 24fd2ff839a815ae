// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Gap;
import gatehouse.report.EntryWords;
import gatehouse.report.GapGroup;
import gatehouse.report.GapWords;
import gatehouse.report.Lists;
import gatehouse.report.Report;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was not checked: by thing and reason, or in short a line for each thing. */
final class TerminalGaps {
  private static final int NAMED = 4;
  private static final int THINGS = 6;

  private final Report report;
  private final Words words;
  private final EntryWords names;
  private final GapWords gapWords;
  private final Page page;

  TerminalGaps(Report report, Words words, EntryWords names, Page page) {
    this.report = report;
    this.words = words;
    this.names = names;
    this.gapWords = new GapWords(words);
    this.page = page;
  }

  void write() throws IOException {
    List<Gap> gaps = report.assessment().gaps();
    page.heading(Phrase.words(words.text("gaps.heading")));
    List<String> unread = report.assessment().manifest().unrecognised();
    if (gaps.isEmpty()) {
      String key = unread.isEmpty() ? "gaps.none" : "gaps.none-read";
      page.paragraph(0, Phrase.words(words.text(key)), Style.PLAIN);
    } else if (page.full()) {
      byReason(GapGroup.of(gaps));
    } else {
      byThing(GapGroup.of(gaps));
    }
    unrecognised(unread);
  }

  private void byReason(List<GapGroup> groups) throws IOException {
    page.paragraph(0, Phrase.words(words.text("gaps.lead")), Style.PLAIN);
    for (GapGroup group : groups) {
      page.paragraph(0, names.name(group.subject()), Style.STRONG);
      for (GapGroup.Line line : group.lines()) {
        item(gapWords.line(line));
      }
    }
  }

  private void byThing(List<GapGroup> groups) throws IOException {
    page.paragraph(0, Phrase.words(words.text("gaps.lead")), Style.PLAIN);
    int shown = groups.size() <= THINGS + 1 ? groups.size() : THINGS;
    for (GapGroup group : groups.subList(0, shown)) {
      List<Span> spans = new ArrayList<>(page.spans(names.name(group.subject()), Style.STRONG));
      spans.addAll(page.spans(gapWords.behindName(group), Style.PLAIN));
      bullet(spans);
    }
    rest(groups.size() - shown);
  }

  private void unrecognised(List<String> files) throws IOException {
    if (files.isEmpty()) {
      return;
    }
    page.blank();
    Phrase lead = Phrase.words(words.count("unrecognised.lead", files.size()));
    if (!page.full()) {
      page.paragraph(
          0,
          words.say("unrecognised.short", Map.of("lead", lead, "files", some(files))),
          Style.PLAIN);
      return;
    }
    page.paragraph(0, lead, Style.PLAIN);
    for (String file : files) {
      item(Phrase.evidence(file));
    }
  }

  private Phrase some(List<String> files) {
    return Lists.some(words, files.stream().map(Phrase::evidence).toList(), NAMED);
  }

  private void rest(int more) throws IOException {
    if (more > 0) {
      page.paragraph(2, Phrase.words(words.count("list.rest", more)), Style.QUIET);
    }
  }

  private void item(Phrase phrase) throws IOException {
    bullet(page.spans(phrase, Style.PLAIN));
  }

  private void bullet(List<Span> spans) throws IOException {
    page.hanging(2, page.span(page.symbols().bullet + " ", Style.PLAIN), spans);
  }
}
