// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.report.QuietWords;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;

/** What comes before any change, and who helps, for those who may live with somebody hostile. */
final class TerminalQuiet {
  private TerminalQuiet() {}

  /** Writes it; nothing for others. */
  static void write(QuietWords quiet, Words words, Page page) throws IOException {
    if (!quiet.isOn()) {
      return;
    }
    page.heading(Phrase.words(words.text("quiet.heading")));
    List<Phrase> steps = quiet.before();
    for (int i = 0; i < steps.size(); i++) {
      page.hanging(
          0, page.span((i + 1) + ") ", Style.PLAIN), page.spans(steps.get(i), Style.PLAIN));
    }
    page.heading(Phrase.words(words.text("quiet.help")));
    for (Phrase line : quiet.help()) {
      page.hanging(
          0, page.span(page.symbols().bullet + " ", Style.PLAIN), page.spans(line, Style.PLAIN));
    }
  }
}
