// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Subject;
import gatehouse.report.EntryWords;
import gatehouse.report.Section;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What stands above the findings of a phone or a thing. */
final class Headings {
  private final Words words;
  private final EntryWords names;
  private final Page page;

  Headings(Words words, EntryWords names, Page page) {
    this.words = words;
    this.names = names;
    this.page = page;
  }

  void section(Section section) throws IOException {
    page.heading(names.heading(section), section.phone().map(Subject::detail).orElse(""));
    if (section.empty()) {
      page.paragraph(0, Phrase.words(words.text("section.empty")), Style.PLAIN);
    }
  }

  void thing(Subject thing) throws IOException {
    List<Span> line = new ArrayList<>(page.spans(names.name(thing), Style.STRONG));
    if (!thing.detail().isBlank()) {
      line.add(page.span("  ", Style.PLAIN));
      line.addAll(page.spans(Phrase.evidence(thing.detail()), Style.QUIET));
    }
    page.paragraph(0, line);
  }
}
