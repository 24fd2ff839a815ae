// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.sheet;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.report.EntryWords;
import gatehouse.report.QuietWords;
import gatehouse.report.text.Harmless;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Findings as points of a page, each with the command that proves it. */
public final class FindingPoints {
  private final Assessment assessment;
  private final Words words;
  private final EntryWords names;
  private final QuietWords quiet;

  /** Points about findings of this assessment. */
  public FindingPoints(Assessment assessment, Words words) {
    this.assessment = assessment;
    this.words = words;
    this.names = new EntryWords(assessment, words);
    this.quiet = new QuietWords(assessment.personal(), words);
  }

  /** A point and a command for each. */
  public List<Item> of(List<Finding> findings) {
    List<Item> items = new ArrayList<>();
    for (Finding finding : findings) {
      items.add(
          new Item.Point(
              finding.rule(),
              Mark.BAD,
              words.say(
                  "sheet.finding",
                  Map.of(
                      "severity", Phrase.words(words.word("severity", finding.severity())),
                      "title", names.title(finding))),
              new TreeMap<>(Map.of("key", finding.key(), "severity", finding.severity().word())),
              quiet.notice(finding).stream().toList()));
      items.add(new Item.Command("why " + name(finding)));
    }
    return items;
  }

  /** What to type to mean a finding: its rule when that made only this one, else its key. */
  private String name(Finding finding) {
    long ofRule =
        assessment.findings().stream().filter(f -> f.rule().equals(finding.rule())).count();
    String name = Harmless.text(ofRule == 1 ? finding.rule() : finding.key());
    return name.matches("[A-Za-z0-9._:/@+-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
  }
}
