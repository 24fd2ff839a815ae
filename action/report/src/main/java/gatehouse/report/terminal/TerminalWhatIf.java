// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.terminal;

import gatehouse.assess.Finding;
import gatehouse.assess.Grade;
import gatehouse.assess.audit.WhatIf;
import gatehouse.assess.path.Pair;
import gatehouse.report.EntryWords;
import gatehouse.report.Look;
import gatehouse.report.PlanWords;
import gatehouse.report.QuietWords;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** On a terminal, what would be otherwise: ways that close and open, findings that go and come. */
public final class TerminalWhatIf {
  private static final int TOLD = 8;

  private final WhatIf whatIf;
  private final Words words;
  private final PlanWords names;
  private final QuietWords quiet;
  private final Page page;

  private TerminalWhatIf(WhatIf whatIf, Words words, Look look, Appendable out) {
    this.whatIf = whatIf;
    this.words = words;
    this.names = new PlanWords(whatIf.before(), words);
    this.quiet = new QuietWords(whatIf.before().personal(), words);
    this.page = new Page(look, out);
  }

  /** Writes what would be otherwise. */
  public static void write(WhatIf whatIf, Words words, Look look, Appendable out)
      throws IOException {
    new TerminalWhatIf(whatIf, words, look, out).write();
  }

  private void write() throws IOException {
    TerminalQuiet.write(quiet, words, page);
    ways("what-if.closed", whatIf.ways().closed());
    ways("what-if.opened", whatIf.ways().opened());
    findings("what-if.gone", whatIf.gone(), new EntryWords(whatIf.before(), words));
    findings("what-if.come", whatIf.come(), new EntryWords(whatIf.after(), words));
    Grade before = whatIf.before().grade();
    Grade after = whatIf.grade();
    if (!marks(before).equals(marks(after))) {
      page.heading(Phrase.words(words.text("what-if.grade")));
      page.paragraph(
          0,
          words.say(
              "what-if.becomes",
              Map.of("before", Phrase.words(marks(before)), "after", Phrase.words(marks(after)))),
          Style.STRONG);
    } else if (nothing()) {
      page.paragraph(0, Phrase.words(words.text("what-if.same")), Style.PLAIN);
    }
  }

  private boolean nothing() {
    return whatIf.ways().closed().isEmpty()
        && whatIf.ways().opened().isEmpty()
        && whatIf.gone().isEmpty()
        && whatIf.come().isEmpty();
  }

  private static String marks(Grade grade) {
    return "%s (%d) .. %s (%d)"
        .formatted(
            grade.worst().letter(),
            grade.worst().points(),
            grade.best().letter(),
            grade.best().points());
  }

  private void ways(String heading, List<Pair> pairs) throws IOException {
    list(heading, names.each(pairs));
  }

  private void findings(String heading, List<Finding> findings, EntryWords titles)
      throws IOException {
    list(heading, findings.stream().map(titles::title).toList());
  }

  private void list(String heading, List<Phrase> phrases) throws IOException {
    if (phrases.isEmpty()) {
      return;
    }
    page.heading(words.say(heading, "n", Phrase.words(Integer.toString(phrases.size()))));
    int told = page.full() ? phrases.size() : Math.min(TOLD, phrases.size());
    for (Phrase phrase : phrases.subList(0, told)) {
      page.hanging(
          0,
          page.span(page.symbols().bullet + " ", Style.PLAIN),
          page.spans(phrase.capitalised(), Style.PLAIN));
    }
    if (told < phrases.size()) {
      page.paragraph(
          2, Phrase.words(words.count("what-if.more", phrases.size() - told)), Style.QUIET);
    }
  }
}
