// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.assess.Finding;
import gatehouse.assess.Priority;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts words to what a person's answers did to the place of a finding. */
public final class MoveWords {
  private final Assessment assessment;
  private final Words words;
  private final EntryWords names;
  private final Map<String, Finding> byKey = new HashMap<>();

  /** Words for the moves in this assessment. */
  public MoveWords(Assessment assessment, Words words, EntryWords names) {
    this.assessment = assessment;
    this.words = words;
    this.names = names;
    assessment.findings().forEach(finding -> byKey.putIfAbsent(finding.key(), finding));
  }

  /** How far a finding moved, and by which answers; nothing when no answer touches it. */
  public Optional<Phrase> of(Finding finding) {
    return assessment
        .personal()
        .of(finding)
        .filter(priority -> !priority.moves().isEmpty())
        .map(this::told);
  }

  /** How far a finding moved up, in a word or two. */
  public Optional<Phrase> inShort(Finding finding) {
    return assessment
        .personal()
        .of(finding)
        .filter(priority -> priority.lift() > 0)
        .map(priority -> words.say("move.short", "points", number(priority.lift())));
  }

  /** The question that is open and could change most of what comes first. */
  public Optional<Phrase> open() {
    return assessment.personal().open().stream()
        .findFirst()
        .map(
            open ->
                words.say(
                    "open.line",
                    Map.of(
                        "question", Phrase.words(words.text("question." + open.question())),
                        "n", number(open.changes()),
                        "first", number(open.first()))));
  }

  private Phrase told(Priority priority) {
    List<Phrase> reasons = priority.moves().stream().map(this::reason).toList();
    return words.say(
        priority.lift() > 0 ? "move.up" : "move.level",
        Map.of(
            "points", number(priority.lift()),
            "reasons", Lists.some(words, reasons, reasons.size())));
  }

  private Phrase reason(Priority.Move move) {
    if (!move.reason().startsWith(Priority.HELD)) {
      String answer = words.text("choice." + move.reason().replace(' ', '-'));
      return words.say(
          "move.reason", Map.of("points", number(move.points()), "answer", Phrase.words(answer)));
    }
    String key = move.reason().substring(Priority.HELD.length());
    Finding before = byKey.get(key);
    Phrase title = before == null ? Phrase.evidence(key) : names.title(before);
    return words.say("move.held", Map.of("points", number(move.points()), "title", title));
  }

  private static Phrase number(int points) {
    return Phrase.words(Integer.toString(points));
  }
}
