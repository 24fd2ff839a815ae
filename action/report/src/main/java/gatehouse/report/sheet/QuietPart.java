// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.sheet;

import gatehouse.assess.Assessment;
import gatehouse.report.QuietWords;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What stands before all else on a page for somebody who may live with somebody hostile. */
public final class QuietPart {
  private QuietPart() {}

  /** The page with what comes before any change, and who helps; for others, the page itself. */
  public static Sheet before(Sheet sheet, Assessment assessment, Words words) {
    QuietWords quiet = new QuietWords(assessment.personal(), words);
    if (!quiet.isOn()) {
      return sheet;
    }
    List<Part> parts = new ArrayList<>();
    parts.add(part("before", words.text("quiet.heading"), quiet.before()));
    parts.add(part("help", words.text("quiet.help"), quiet.help()));
    parts.addAll(sheet.parts());
    return new Sheet(sheet.kind(), sheet.title(), sheet.detail(), parts);
  }

  private static Part part(String id, String heading, List<Phrase> lines) {
    List<Item> items =
        lines.stream().<Item>map(line -> Item.Point.of(id, Mark.PLAIN, line, List.of())).toList();
    return new Part(id, Phrase.words(heading), items);
  }
}
