// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.report.Entry;
import gatehouse.report.EntryWords;
import gatehouse.report.Report;
import gatehouse.report.Section;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;

/** Every finding with all its steps, by phone and thing. */
final class TerminalSections {
  private final Report report;
  private final Page page;
  private final Headings headings;
  private final TerminalEntries entries;

  TerminalSections(
      Report report, Words words, EntryWords names, Page page, TerminalEntries entries) {
    this.report = report;
    this.page = page;
    this.headings = new Headings(words, names, page);
    this.entries = entries;
  }

  void write() throws IOException {
    for (Section section : report.sections()) {
      headings.section(section);
      entries.another();
      all(section.own());
      if (section.thingsFirst()) {
        things(section);
        all(section.common());
      } else {
        all(section.common());
        things(section);
      }
    }
  }

  private void all(List<Entry> list) throws IOException {
    for (Entry entry : list) {
      page.blank();
      entries.entry(entry);
    }
  }

  private void things(Section section) throws IOException {
    for (Section.Thing thing : section.things()) {
      page.blank();
      headings.thing(thing.subject());
      entries.another();
      for (Entry entry : thing.entries()) {
        entries.entry(entry);
      }
    }
  }
}
