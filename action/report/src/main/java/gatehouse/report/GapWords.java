// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.model.Aspect;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.List;
import java.util.Map;

/** Puts words to what was not examined. */
public final class GapWords {
  private final Words words;

  /** Words in the language of these words. */
  public GapWords(Words words) {
    this.words = words;
  }

  /** Which sides were not examined, and why. */
  public Phrase line(GapGroup.Line line) {
    return words.say(
        line.required() ? "gaps.required" : "gaps.line",
        Map.of("aspects", aspects(line), "reason", reason(line.reason())));
  }

  /** What to say of a thing in a line: its sides, and why where the evidence must have told it. */
  public Phrase behindName(GapGroup group) {
    List<Aspect> aspects =
        group.lines().stream().flatMap(line -> line.aspects().stream()).distinct().toList();
    return group.lines().stream()
        .filter(GapGroup.Line::required)
        .findFirst()
        .map(
            line ->
                words.say(
                    "gaps.short.required",
                    Map.of("aspects", aspects(aspects), "reason", reason(line.reason()))))
        .orElseGet(() -> words.say("gaps.short.line", "aspects", aspects(aspects)));
  }

  /** Which sides were not examined. */
  public Phrase aspects(GapGroup.Line line) {
    return aspects(line.aspects());
  }

  private Phrase aspects(List<Aspect> aspects) {
    List<Phrase> named = aspects.stream().map(a -> Phrase.words(words.word("aspect", a))).toList();
    return Lists.some(words, named, named.size());
  }

  /** Why not. */
  public Phrase reason(String reason) {
    return GapReasons.say(words, reason);
  }
}
