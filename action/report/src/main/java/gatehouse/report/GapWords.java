// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.model.Aspect;
import gatehouse.report.words.Phrase;
import gatehouse.report.words.Words;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts words to what was not examined. */
public final class GapWords {
  /** The sentences of collectors that are known by their shape; the rest stays as it is. */
  private static final List<Shape> SHAPES =
      List.of(
          new Shape("gap-reason.no-file", "No file holds the output of `(.+)`\\."),
          new Shape("gap-reason.no-output", "The report has no output of `(.+)`\\."),
          new Shape("gap-reason.no-section", "The report has no section (.+)\\."),
          new Shape("gap-reason.cut-off", "The section (.+) is cut off\\."),
          new Shape("gap-reason.silent", "(.+) says nothing about it\\."),
          new Shape(
              "gap-reason.no-directory", "(zip): has no end of central directory record\\.?"));

  private final Words words;

  /** Words in the language of these words. */
  public GapWords(Words words) {
    this.words = words;
  }

  private record Shape(String key, Pattern pattern) {
    private Shape(String key, String regex) {
      this(key, Pattern.compile(regex));
    }
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

  /** Why not; a sentence of no known shape stays in the language of its collector. */
  public Phrase reason(String reason) {
    for (Shape shape : SHAPES) {
      Matcher matcher = shape.pattern().matcher(reason);
      if (matcher.matches()) {
        return words.say(shape.key(), "what", Phrase.evidence(matcher.group(1)));
      }
    }
    return Phrase.evidence(reason);
  }
}
