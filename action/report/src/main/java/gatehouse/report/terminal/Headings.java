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

/** What stands above the findings of a phone or an app. */
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
    page.heading(
        section.phone().map(names::name).orElse(Phrase.words(words.text("section.files"))),
        section.phone().map(Subject::detail).orElse(""));
    if (section.empty()) {
      page.paragraph(0, Phrase.words(words.text("section.empty")), Style.PLAIN);
    }
  }

  void app(Subject app) throws IOException {
    List<Span> line = new ArrayList<>(page.spans(names.name(app), Style.STRONG));
    if (!app.detail().isBlank()) {
      line.add(page.span("  ", Style.PLAIN));
      line.addAll(page.spans(Phrase.evidence(app.detail()), Style.QUIET));
    }
    page.paragraph(0, line);
  }
}
